import { useEffect, useRef, useState } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { periodMessages } from '../../format/messages/period';
import { PeriodForm } from './PeriodForm';
import { PeriodOptions } from './PeriodOptions';
import { usePopoverPlace } from './usePopoverPlace';

import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';
import type { DayLimits } from './dayLimits';
import type { PeriodChoice } from './periodChoice';
import type { PeriodWords } from './usePeriodWords';

/** Props of PeriodPopover. */
export interface PeriodPopoverProps {
  /** Id by which the button names it. */
  id: string;
  /** The named periods. */
  choices: readonly PeriodChoice[];
  /** Name of the range chosen now. */
  preset: PeriodPreset;
  /** The range chosen now. */
  range: DayRange;
  /** Earliest and latest day of a custom range. */
  limits: DayLimits;
  /** Words for names and days. */
  words: PeriodWords;
  /** Called with the range chosen. */
  onChoose: (range: DayRange, preset: PeriodPreset) => void;
}

/** What opens under the button: the named periods, and two days to enter where they are asked for. */
export function PeriodPopover({ id, choices, preset, range, limits, words, onChoose }: PeriodPopoverProps) {
  const part = useParts();
  const text = useText('period', periodMessages);
  const popover = useRef<HTMLDivElement>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const isForm = isAsked || preset === 'custom';
  usePopoverPlace(popover);
  // The browser's focus: it goes to the fields once they are there.
  useEffect(() => {
    if (isAsked) firstField.current?.focus();
  }, [isAsked]);

  return (
    <div ref={popover} id={id} {...part('popover', 'aic-period-popover')} role="dialog" aria-label={text.t('period')}>
      <PeriodOptions
        choices={choices}
        preset={preset}
        range={range}
        words={words}
        onChoose={(choice) => onChoose(choice.range, choice.preset)}
        onCustom={() => {
          setIsAsked(true);
          firstField.current?.focus();
        }}
      />
      {isForm && (
        <PeriodForm ref={firstField} range={range} limits={limits} onApply={(days) => onChoose(days, 'custom')} />
      )}
    </div>
  );
}
