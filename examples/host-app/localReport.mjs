import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * A Vite plugin that serves one file beside the page and tells the page its address. The address cannot be guessed, other
 * sites are turned away, the file is streamed from the disk as it is then, and of its path the page learns the name alone.
 */
export function localReport(path) {
  const address = `/report/${randomUUID()}/${encodeURIComponent(basename(path))}`;
  return {
    name: 'local-report',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'host-report', content: address }, injectTo: 'head' }],
    configureServer(server) {
      server.middlewares.use(address, (request, response, next) => {
        const site = request.headers['sec-fetch-site'];
        if (site !== undefined && site !== 'same-origin') {
          response.writeHead(403).end();
          return;
        }
        stat(path)
          .then(({ size }) => {
            response.writeHead(200, {
              'content-type': 'text/csv; charset=utf-8',
              'content-length': size,
              'cache-control': 'no-store',
            });
            return pipeline(createReadStream(path), response);
          })
          .catch((error) => {
            // A reader that cancels closes the connection; that is no fault.
            if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
            if (response.headersSent) response.destroy();
            else next(error);
          });
      });
    },
  };
}
