import { NextResponse } from 'next/server';

import type { NextRequest } from 'next/server';

/**
 * The policy of every page. The library needs `style-src 'self'` and nothing else; the rest is what Next itself needs:
 * a nonce for the inline scripts that carry the page's data, `connect-src 'self'` for moving between pages, and a Trusted
 * Types policy called `nextjs`, through which it loads its own scripts.
 */
function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'none'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types nextjs',
  ].join('; ');
}

/** Runs before every page: a new nonce for the request, from which Next reads it, and the policy for the answer. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyFor(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/' };
