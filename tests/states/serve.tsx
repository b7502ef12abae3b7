// Run by Node: serves pages with the components in their states, beside the files of the folder named.
// `serve.cjs <folder> [policy]` prints its port and ends when its input does.
import './fixClock';

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { renderToString } from 'react-dom/server';

import { pageOptions } from './pageOptions';
import { renderStream } from './renderStream';
import { statesOf } from './statesOf';

import type { ServerResponse } from 'node:http';

const [folder = '', policy] = process.argv.slice(2);
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>States</title>' +
  '<link rel="stylesheet" href="/styles.css"></head><body><div id="root">';
const FOOT = '</div></body></html>';
const SCRIPT = '</div><script type="module" src="/client.js"></script></body></html>';

/** Streams whose data is still under way, by the name the page gave itself. */
const arrivals = new Map<string, () => void>();

async function stream(query: URLSearchParams, response: ServerResponse): Promise<void> {
  const arrival = new Promise<void>((resolve) => void arrivals.set(query.get('name') ?? '', resolve));
  const { pipe } = await renderStream({ element: statesOf(pageOptions(query)), arrival, script: '/client.js' });
  const body = new PassThrough();
  response.write(HEAD);
  pipe(body).pipe(response, { end: false });
  body.on('end', () => response.end(FOOT));
}

async function answer(url: URL, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (url.pathname === '/arrive') {
    arrivals.get(url.searchParams.get('name') ?? '')?.();
    response.end();
    return;
  }
  const type = TYPES[url.pathname.split('.')[1] ?? ''];
  response.setHeader('content-type', `${type ?? 'text/html'}; charset=utf-8`);
  if (policy !== undefined) response.setHeader('content-security-policy', policy);
  if (type !== undefined) {
    response.end(readFileSync(join(folder, url.pathname)));
    return;
  }
  const options = pageOptions(url.searchParams);
  if (options.how === 'stream') await stream(url.searchParams, response);
  else response.end(HEAD + (options.how === 'client' ? '' : renderToString(statesOf(options))) + SCRIPT);
}

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost'), response).catch((error: unknown) => {
    console.error(error);
    response.statusCode = 500;
    response.end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : 0);
});
process.stdin.on('end', () => process.exit(0)).resume();
