import type { UsageStatus } from '../../model/usageStatus';
import type { PanelStatus } from '../shared/StatusPanel';

/** Whether the status is told in words instead of figures. */
export function isPanelStatus(status: UsageStatus): status is PanelStatus {
  return status === 'error' || status === 'empty' || status === 'not-enabled' || status === 'forbidden';
}
