/** '3/14': a day on an axis or over a tooltip. */
export function dayLabel(time) {
  const date = new Date(time);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

/** '12k': credits on an axis. */
export function creditLabel(credits) {
  if (credits >= 1e6) return `${(credits / 1e6).toFixed(1)}M`;
  return credits >= 1e3 ? `${(credits / 1e3).toFixed(0)}k` : String(credits);
}
