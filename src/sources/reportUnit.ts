import type { ReportQuota } from './reportQuota';

/**
 * The unit that a `unit_type` cell names, in any case and spelling with spaces, underscores or hyphens.
 *
 * @returns `null` for any other unit, such as 'user-months'.
 * @example reportUnit('AI Credits') // 'ai-credits'
 */
export function reportUnit(text: string): ReportQuota['unit'] | null {
  const unit = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  if (unit === 'ai-credits' || unit === 'ai-credit') return 'ai-credits';
  return unit === 'requests' || unit === 'request' ? 'requests' : null;
}
