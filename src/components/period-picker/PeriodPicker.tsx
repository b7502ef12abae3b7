import { forwardRef, useCallback, useId, useMemo, useRef, useState } from 'react';

import { SlotsProvider } from '../../context/SlotsProvider';
import { useCreditsContext } from '../../context/useCreditsContext';
import { useText } from '../../context/useText';
import { periodMessages } from '../../format/messages/period';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { CALENDAR_ICON, CHEVRON_DOWN_ICON } from '../shared/iconPaths';
import { useDismiss } from '../shared/useDismiss';
import { useRootProps } from '../shared/useRootProps';
import { dayLimits } from './dayLimits';
import { givenRange } from './givenRange';
import { periodChoices } from './periodChoices';
import { PeriodPopover } from './PeriodPopover';
import { pickerNow } from './pickerNow';
import { presetOf } from './presetOf';
import { usePeriodWords } from './usePeriodWords';

import type { ComponentPropsWithoutRef } from 'react';
import type { Slots } from '../../context/slots';
import type { CreditUsage } from '../../model/creditUsage';
import type { DayRange } from '../../model/dayRange';
import type { Now } from '../../model/now';
import type { PeriodPreset } from '../../model/periodPreset';
import type { UsageStatus } from '../../model/usageStatus';

/** Props of PeriodPicker; the rest goes to the root element. */
export interface PeriodPickerProps extends Slots, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange'> {
  /** The usage whose billing periods and days are offered. Until it is there the button is disabled. */
  usage?: CreditUsage | undefined;
  /**
   * The chosen days, where the host keeps them. Their name is found by their days. What is no range is as if left out.
   *
   * @default the picker keeps them itself
   */
  value?: DayRange | undefined;
  /**
   * What is chosen at first, where the picker keeps it.
   *
   * @default 'this-period'
   */
  defaultPreset?: Exclude<PeriodPreset, 'custom'> | undefined;
  /**
   * Called with other days, `end` excluded, and their name.
   *
   * @example onChange({ start: '2025-11-16', end: '2025-11-23' }, 'last-7-days')
   */
  onChange?: ((range: DayRange, preset: PeriodPreset) => void) | undefined;
  /**
   * The instant that decides which day is today. The picker reads no clock.
   *
   * @default the provider's `now`, else `usage.asOf`, else the start of `dataThrough`, else of the last record's day
   */
  now?: Now | undefined;
  /**
   * 'ready' and 'refreshing' let a period be chosen; with the others the button is disabled.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
}

/**
 * A button that names the chosen period and opens the others: this and the last billing period, the last 7, 30 and 90
 * days, or a first and a last day of one's own.
 *
 * @example <PeriodPicker usage={usage} value={range} onChange={setRange} /> // "This period: Nov 1 – Nov 30"
 */
export const PeriodPicker = /* @__PURE__ */ forwardRef<HTMLDivElement, PeriodPickerProps>(function PeriodPicker(
  {
    usage,
    value,
    defaultPreset = 'this-period',
    onChange,
    now,
    status = 'ready',
    className,
    classNames,
    components,
    ...rest
  },
  ref,
) {
  const text = useText('period', periodMessages);
  const root = useRootProps('aic-period', { className, classNames, ref });
  const { now: provided } = useCreditsContext();
  const popoverId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [kept, setKept] = useState<{ preset: PeriodPreset; range: DayRange | null }>({
    preset: defaultPreset,
    range: null,
  });
  const close = useCallback(() => setIsOpen(false), []);
  useDismiss(isOpen, button, close);

  const instant = usage ? pickerNow(usage, now ?? provided) : null;
  const choices = useMemo(() => (usage && instant !== null ? periodChoices(usage, instant) : []), [usage, instant]);
  const range = givenRange(value) ?? kept.range ?? choices.find(({ preset }) => preset === kept.preset)?.range;
  const preset = range && presetOf(range, choices, kept.preset);
  const words = usePeriodWords(choices.find((choice) => choice.preset === 'this-period')?.range.start ?? '');
  const isReady = (status === 'ready' || status === 'refreshing') && choices.length > 0;

  const choose = (chosen: DayRange, asked: PeriodPreset) => {
    const name = presetOf(chosen, choices, asked);
    setKept({ preset: name, range: name === 'custom' ? chosen : null });
    setIsOpen(false);
    button.current?.focus();
    const isOther = chosen.start !== range?.start || chosen.end !== range.end || name !== preset;
    if (isOther) onChange?.(chosen, name);
  };

  return (
    <SlotsProvider {...{ classNames, components }}>
      <div {...rest} {...root} data-aic-status={status}>
        <div
          className="aic-period-anchor"
          role="presentation"
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
          }}
          onKeyDown={(event) => {
            if (!isOpen || event.key !== 'Escape') return;
            // A dialog of the host's around the picker stays open, the browser's own too.
            event.preventDefault();
            event.stopPropagation();
            close();
            button.current?.focus();
          }}
        >
          <Button
            ref={button}
            className="aic-period-button"
            icon={<Icon path={CALENDAR_ICON} />}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-controls={isOpen ? popoverId : undefined}
            disabled={!isReady}
            onClick={() => setIsOpen(!isOpen)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              event.preventDefault();
              setIsOpen(true);
            }}
          >
            {range && preset ? (
              <span className="aic-period-chosen">
                <span className="aic-period-preset">{text.t('chosen', { preset: words.name(preset) })}</span>{' '}
                <span className="aic-period-range">{words.days(range)}</span>
              </span>
            ) : (
              text.t('period')
            )}
            <Icon path={CHEVRON_DOWN_ICON} />
          </Button>
          {isOpen && isReady && usage && range && preset && (
            <PeriodPopover
              id={popoverId}
              choices={choices}
              preset={preset}
              range={range}
              limits={dayLimits(usage, choices)}
              words={words}
              onChoose={choose}
            />
          )}
        </div>
      </div>
    </SlotsProvider>
  );
});
