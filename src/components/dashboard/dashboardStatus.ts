import type { CreditUsage } from '../../model/creditUsage';
import type { UsageStatus } from '../../model/usageStatus';

const STATUSES: ReadonlySet<UsageStatus> = /* @__PURE__ */ new Set<UsageStatus>([
  'ready',
  'loading',
  'refreshing',
  'error',
  'empty',
  'not-enabled',
  'forbidden',
]);

/**
 * What the dashboard shows: what the host says, except that usage without any row is 'empty' rather than a page of zeros,
 * and that nothing can be ready while there is no usage. What plain JavaScript
 * may pass besides, `null` or a status of another version, is 'ready'.
 *
 * @example dashboardStatus('ready', null) // 'loading'
 */
export function dashboardStatus(given: UsageStatus, usage: CreditUsage | null): UsageStatus {
  const status = STATUSES.has(given) ? given : 'ready';
  if (status !== 'ready' && status !== 'refreshing') return status;
  if (usage === null) return 'loading';
  return usage.dayCount === 0 ? 'empty' : status;
}
