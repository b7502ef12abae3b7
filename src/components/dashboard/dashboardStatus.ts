import type { CreditUsage } from '../../model/creditUsage';
import type { UsageStatus } from '../../model/usageStatus';

/**
 * What the dashboard shows: what the host says, except that usage without any row is 'empty' rather than a page of zeros,
 * and that nothing can be ready while there is no usage.
 *
 * @example dashboardStatus('ready', null) // 'loading'
 */
export function dashboardStatus(status: UsageStatus, usage: CreditUsage | null): UsageStatus {
  if (status !== 'ready' && status !== 'refreshing') return status;
  if (usage === null) return 'loading';
  return usage.dayCount === 0 ? 'empty' : status;
}
