import { themeToCss } from 'ai-credits-analytics/theme';

import { theme } from '../theme';

/** The brand as a file: no style attribute and no inline style, so no nonce either. Made once, when the app is built. */
export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(themeToCss(theme, '.brand'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
