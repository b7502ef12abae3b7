import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom's Blob has no stream(), which every browser has: read it whole and hand it on as one chunk.
if (typeof Blob.prototype.stream !== 'function') {
  Blob.prototype.stream = function stream(this: Blob) {
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        const reader = new FileReader();
        reader.onload = () => {
          if (reader.result instanceof ArrayBuffer && reader.result.byteLength > 0)
            controller.enqueue(new Uint8Array(reader.result));
          controller.close();
        };
        reader.onerror = () => controller.error(reader.error);
        reader.readAsArrayBuffer(this);
      },
    });
  };
}
