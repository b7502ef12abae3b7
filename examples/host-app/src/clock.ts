/** The instant and the day the app counts as now. */
export interface Today {
  /** The day in UTC, the zone this app bills in. */
  readonly day: string;
  /** Set where `?today=2025-11-22` in the address holds the clock still, as screenshots and tests want it. */
  readonly frozenNow: string | undefined;
  /** When the sample counts as refreshed. */
  readonly refreshedAt: string;
}

/** The only reader of the clock in this app. */
export function today(): Today {
  const asked = new URLSearchParams(window.location.search).get('today') ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked)) {
    return { day: asked, frozenNow: `${asked}T14:00:00Z`, refreshedAt: `${asked}T12:00:00Z` };
  }
  const now = new Date().toISOString();
  return { day: now.slice(0, 10), frozenNow: undefined, refreshedAt: now };
}
