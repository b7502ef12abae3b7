interface Ranked {
  readonly id: string;
  readonly credits: number;
}

/** Ranks products: by credits descending, then id by code unit. */
export function byCredits(a: Ranked, b: Ranked): number {
  return b.credits - a.credits || (a.id < b.id ? -1 : 1);
}
