import { forwardRef, useId, useState } from 'react';

import { useText } from '../../context/useText';
import { formatDay } from '../../format/formatDay';
import { periodMessages } from '../../format/messages/period';
import { Button } from '../shared/Button';
import { customRange } from './customRange';
import { lastDay } from './lastDay';

import type { KeyboardEvent } from 'react';
import type { DayRange } from '../../model/dayRange';
import type { CustomRange } from './customRange';
import type { DayLimits } from './dayLimits';

/** Props of PeriodForm; the ref is the first field. */
export interface PeriodFormProps {
  /** The range chosen now: the days to begin with. */
  range: DayRange;
  /** Earliest and latest day. */
  limits: DayLimits;
  /** Called with the days entered, when they make a range. */
  onApply: (range: DayRange) => void;
}

/**
 * First and last day, both included. No `form` element: the picker may stand in one of the host's, and forms do not nest.
 */
export const PeriodForm = /* @__PURE__ */ forwardRef<HTMLInputElement, PeriodFormProps>(function PeriodForm(
  { range, limits, onApply },
  ref,
) {
  const text = useText('period', periodMessages);
  const { locale } = text;
  const messageId = useId();
  const [days, setDays] = useState({ first: range.start, last: lastDay(range.end) });
  const [problem, setProblem] = useState<CustomRange['problem']>(null);

  const apply = () => {
    const entered = customRange(days.first, days.last, limits);
    setProblem(entered.problem);
    if (entered.range) onApply(entered.range);
  };
  const field = (key: 'first' | 'last') => ({
    className: 'aic-period-input',
    type: 'date',
    value: days[key],
    min: limits.first,
    max: limits.last,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : messageId,
    onChange: ({ target }: { readonly target: HTMLInputElement }) => {
      setDays({ ...days, [key]: target.value });
      setProblem(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      apply();
    },
  });
  const outside = {
    first: formatDay(limits.first, locale, 'full'),
    last: formatDay(limits.last, locale, 'full'),
  };
  return (
    <div className="aic-period-form" role="group" aria-label={text.t('custom')}>
      <label className="aic-period-field">
        <span className="aic-plain">{text.t('from')}</span>
        <input {...field('first')} ref={ref} />
      </label>
      <label className="aic-period-field">
        <span className="aic-plain">{text.t('to')}</span>
        <input {...field('last')} />
      </label>
      <p className="aic-period-problem" id={messageId} role="alert">
        {problem && text.t(problem, outside)}
      </p>
      <Button variant="primary" onClick={apply}>
        {text.t('apply')}
      </Button>
    </div>
  );
});
