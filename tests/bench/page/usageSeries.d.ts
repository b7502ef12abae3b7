export function usageSeries(
  size: string,
  seed: number,
): { times: number[]; products: { id: string; name: string; color: string; credits: number[] }[] };
