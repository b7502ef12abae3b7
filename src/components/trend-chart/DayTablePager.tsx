import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { CHEVRON_END_ICON } from '../shared/iconPaths';

import type { ChartText } from './chartText';

/** `CHEVRON_END_ICON` turned round. */
const CHEVRON_START_ICON = 'M9.5 4.5 6 8l3.5 3.5';

interface DayTablePagerProps {
  /** Which days are shown, in words. */
  children: string;
  /** The chart's words. */
  text: ChartText;
  /** Shows the days before; `null` on the first page. */
  onPrevious: (() => void) | null;
  /** Shows the days after; `null` on the last page. */
  onNext: (() => void) | null;
}

/**
 * Turns the pages of the chart's table.
 *
 * @example <DayTablePager text={text} onPrevious={null} onNext={turn}>1–100 of 3,650</DayTablePager>
 */
export function DayTablePager({ children, text, onPrevious, onNext }: DayTablePagerProps) {
  return (
    <div className="aic-table-pager aic-chart-pager">
      <span>{children}</span>
      <Button
        icon={<Icon path={CHEVRON_START_ICON} isFlipped />}
        aria-label={text.t('previousPage')}
        disabled={onPrevious === null}
        onClick={onPrevious ?? undefined}
      />
      <Button
        icon={<Icon path={CHEVRON_END_ICON} isFlipped />}
        aria-label={text.t('nextPage')}
        disabled={onNext === null}
        onClick={onNext ?? undefined}
      />
    </div>
  );
}
