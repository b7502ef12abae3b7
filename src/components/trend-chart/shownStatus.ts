import type { DailyUsage } from '../../model/dailyUsage';
import type { UsageStatus } from '../../model/usageStatus';

/**
 * What a chart has to show: its status, but 'empty' where there is no product or no known day to draw.
 *
 * @example shownStatus('ready', undefined) // 'empty'
 */
export function shownStatus(status: UsageStatus, daily: DailyUsage | undefined): UsageStatus {
  const isReady = status === 'ready' || status === 'refreshing';
  const isEmpty = !daily || daily.products.length === 0 || !daily.known.includes(true);
  return isReady && isEmpty ? 'empty' : status;
}
