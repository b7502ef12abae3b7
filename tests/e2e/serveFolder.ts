import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import type { ServerResponse } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a strict partner portal allows its pages. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Where `npm start` would serve a report named on the command line. */
const REPORT = '/report/served/slow.csv';

/** A folder, served. */
export interface FolderServer {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  /** Answers for a report beside the page, which the page is told of; `null`: there is none. */
  report: ((response: ServerResponse) => void) | null;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port of this machine, under a strict policy. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === REPORT && served.report !== null) {
      served.report(response);
      return;
    }
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
        });
        const isTold = served.report !== null && file.endsWith('index.html');
        response.end(
          isTold ? String(content).replace('</head>', `<meta name="host-report" content="${REPORT}"></head>`) : content,
        );
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const served: FolderServer = {
    url: `http://localhost:${port}/`,
    report: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return served;
}
