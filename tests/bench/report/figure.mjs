/** A figure with three significant digits at least and no more decimals than it needs: '0.84', '36.2', '1,240'. */
export function figure(value) {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '–';
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 4;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
