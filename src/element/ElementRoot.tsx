import { CreditsProvider } from '../context/CreditsProvider';

import { FaultBoundary } from './FaultBoundary';
import { nowOf } from './nowOf';
import { oneOf } from './oneOf';
import { rangeOf } from './rangeOf';
import { textOf } from './textOf';

import type { MessageOverrides } from '../format/messageOverrides';
import type { CreditUsage } from '../model/creditUsage';
import type { Theme } from '../theme/theme';
import type { ElementHandlers } from './elementHandlers';
import type { ElementSpec } from './elementSpec';

/** Props of ElementRoot. */
export interface ElementRootProps {
  /** What the element draws. */
  readonly Section: ElementSpec['Section'];
  /** The properties of the element by name, as they were given: a new map with every change. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The usage that was read; `null` for none. */
  readonly usage: CreditUsage | null;
  /** Whether usage was given that could not be read. */
  readonly hasFailed: boolean;
  /** What the element hears. */
  readonly handlers: ElementHandlers;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
const STATUSES = ['ready', 'loading', 'refreshing', 'error', 'empty', 'not-enabled', 'forbidden'] as const;

/**
 * All that stands in the shadow root of an element: its section under the settings it was given. Where those make the
 * section throw, it is drawn again as an error, without words, brand or usage of the page's.
 *
 * @example <ElementRoot Section={MeterElement} values={values} usage={usage} hasFailed={false} handlers={handlers} />
 */
export function ElementRoot(props: ElementRootProps) {
  return (
    <FaultBoundary attempt={props.values} fallback={<Failed {...props} />}>
      <Given {...props} />
    </FaultBoundary>
  );
}

/** What cannot throw, whatever was given: no field of an object is read. */
function commonOf({ values, handlers }: ElementRootProps) {
  const given = (name: string): unknown => values.get(name);
  return {
    locale: textOf(given('locale')),
    colorScheme: oneOf(['light', 'dark', 'inherit'], given('colorScheme')),
    section: {
      given,
      headingLevel: oneOf(LEVELS, given('headingLevel')),
      ...handlers,
      onRetry: given('canRetry') === true ? handlers.onRetry : undefined,
    },
  };
}

/** A component of its own, for a getter of the page's may throw: the boundary catches only what throws inside it. */
function Given(props: ElementRootProps) {
  const { Section, values, usage, hasFailed } = props;
  const { locale, colorScheme, section } = commonOf(props);
  const [messages, theme] = [values.get('messages'), values.get('theme')];
  return (
    <CreditsProvider
      locale={locale}
      messages={isMessages(messages) ? messages : undefined}
      theme={isTheme(theme) ? theme : undefined}
      now={nowOf(values.get('now'))}
      colorScheme={colorScheme}
    >
      <Section
        {...section}
        range={rangeOf(values.get('range'))}
        usage={usage}
        status={hasFailed ? 'error' : (oneOf(STATUSES, values.get('status')) ?? 'ready')}
      />
    </CreditsProvider>
  );
}

/** Texts, numbers and flags alone reach this section: any object given may be the one that throws. */
function Failed(props: ElementRootProps) {
  const { locale, colorScheme, section } = commonOf(props);
  const given = (name: string): unknown => {
    const value = section.given(name);
    return typeof value === 'object' ? undefined : value;
  };
  return (
    <CreditsProvider locale={locale} colorScheme={colorScheme}>
      <props.Section {...section} given={given} usage={null} range={undefined} status="error" />
    </CreditsProvider>
  );
}

/** Any object: a word it lacks is the English one. */
function isMessages(given: unknown): given is MessageOverrides {
  return typeof given === 'object' && given !== null;
}

/** Any object: the grammar of values decides of each value in it. */
function isTheme(given: unknown): given is Theme {
  return typeof given === 'object' && given !== null;
}
