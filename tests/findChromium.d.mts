export const NO_BROWSER: string;
export function findChromium(env?: Record<string, string | undefined>): Promise<string | null>;
