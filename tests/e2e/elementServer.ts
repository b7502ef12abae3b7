import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The strictest policy a partner portal has: no image, no font, no request, nothing inline, no text turned into code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'none'",
  "connect-src 'none'",
  "font-src 'none'",
  // A page of the same origin in a frame, for the test of moving between documents.
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What was built and the example, served. */
export interface ElementServer {
  /** Address of the server, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves dist/ and examples/html/ as a repository's root does, and pages of the test's own, under a strict policy. */
export async function elementServer(pages: ReadonlyMap<string, string>): Promise<ElementServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const text = pages.get(path);
    const isServed = /^[\\/](dist|examples[\\/]html)[\\/]/.test(path);
    const content = text === undefined && isServed ? readFile(join('.', path)) : Promise.resolve(text);
    content
      .catch(() => undefined)
      .then((found) => {
        response.writeHead(found === undefined ? 404 : 200, {
          'content-type': TYPES[extname(path)] ?? 'text/plain',
          'content-security-policy': POLICY,
        });
        response.end(found);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
