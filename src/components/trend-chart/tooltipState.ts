import { OTHER_ID } from './otherProduct';

import type { TooltipState } from '../../context/slotComponents';
import type { DayShare } from '../../metrics/dayShares';
import type { DayTooltipProps } from './DayTooltip';

/**
 * What a host's tooltip is told of the day.
 *
 * @param shares each product's part of the day; none where no data has arrived
 * @example tooltipState({ full, daily, day: 10, hiddenIds: new Set(), isPinned: false }, dayShares(full, 10)).credits // 23970
 */
export function tooltipState(
  { full, daily, day, hiddenIds, isPinned }: Pick<DayTooltipProps, 'full' | 'daily' | 'day' | 'hiddenIds' | 'isPinned'>,
  shares: readonly DayShare[],
): TooltipState {
  const ids = new Set(daily.products.map(({ id }) => id));
  return {
    day: full.days[day] ?? '',
    credits: full.known[day] === true ? (full.totals[day] ?? 0) : null,
    excessCredits: full.excess[day] ?? 0,
    products: shares.map(({ credits, percent }, place) => {
      const { id = '', name = '' } = full.products[place] ?? {};
      return {
        productId: id,
        name,
        credits,
        percent: credits < 0 ? null : percent,
        isShown: !hiddenIds.has(ids.has(id) ? id : OTHER_ID),
      };
    }),
    isPinned,
  };
}
