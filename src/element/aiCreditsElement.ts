import type { HeadingLevel } from '../components/shared/Heading';
import type { ColorScheme } from '../context/colorScheme';
import type { MessageOverrides } from '../format/messageOverrides';
import type { CreditUsage } from '../model/creditUsage';
import type { CreditUsageInput } from '../model/creditUsageInput';
import type { DayRange } from '../model/dayRange';
import type { Now } from '../model/now';
import type { UsageStatus } from '../model/usageStatus';
import type { Theme } from '../theme/theme';

/**
 * What every element has. A property that is `undefined` is as if it had never been set. Text and numbers are attributes
 * too, in kebab case (`heading-level="3"`): the attribute sets the property, and what is set last counts.
 *
 * It dispatches `aic-issues` ({@link UsageIssuesDetail}) where rows of the usage were left out or nothing could be drawn, and
 * `aic-retry` where somebody asks to try again. Every event bubbles and leaves the shadow roots around it.
 *
 * @example document.createElement('ai-credits-dashboard').usage = { records, allowance: { included: 500_000, excessLimit: 0 } }
 */
export interface AiCreditsElement extends HTMLElement {
  /**
   * What `createCreditUsage` returns, or what it takes, as JSON holds it. Usage that cannot be read shows the error state.
   *
   * @default none: loading
   */
  usage: CreditUsage | CreditUsageInput | null | undefined;
  /**
   * BCP 47 tag by which numbers and dates are written, and which decides the direction. Attribute `locale`.
   *
   * @default 'en'
   */
  locale: string | undefined;
  /**
   * Words in place of the English ones: a catalogue of `./locales/*`, or only those to be replaced.
   *
   * @default the English words
   */
  messages: MessageOverrides | undefined;
  /**
   * A brand: values of tokens by their CSS names. Custom properties that the page sets flow in as well; these win.
   *
   * @default the page's, else the default look
   */
  theme: Theme | undefined;
  /**
   * The instant taken as now. Attribute `now`, with `Z` or an offset. What is no instant shows the error state.
   *
   * @default the clock
   */
  now: Now | undefined;
  /**
   * Light, dark, or as the page around. Attribute `color-scheme`.
   *
   * @default 'inherit'
   */
  colorScheme: ColorScheme | undefined;
  /**
   * The days to look at, `end` excluded. Meters, days until reset and the comparison are always of the current period.
   * What holds no day shows the error state.
   *
   * @default what the person chooses, at first the whole current period
   */
  range: DayRange | undefined;
  /**
   * What is shown: 'loading', 'refreshing', 'error', 'empty', 'not-enabled' and 'forbidden' beside 'ready'. Attribute `status`.
   *
   * @default 'ready'
   */
  status: UsageStatus | undefined;
  /**
   * Level of the heading, 1 to 6. Attribute `heading-level`.
   *
   * @default that of the component
   */
  headingLevel: HeadingLevel | undefined;
  /**
   * Whether the error state offers "Try again", which dispatches `aic-retry`. Attribute `can-retry`, without a value.
   *
   * @default false
   */
  canRetry: boolean | undefined;
}
