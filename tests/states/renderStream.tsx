import { lazy } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

import { Pass } from './Pass';
import { Shell } from './Shell';

import type { ReactNode } from 'react';

/** What is streamed: a boundary whose content is late by one promise, and where React's own script goes. */
export interface StreamOptions {
  readonly element: ReactNode;
  /** The content of the boundary is not there before this has come. */
  readonly arrival: Promise<unknown>;
  /** Address of the script that hydrates, written after the shell. */
  readonly script?: string | undefined;
}

/**
 * Streams an element the way a server with slow data does: the shell goes out at once, the element in a Suspense boundary
 * when its data is there, moved to its place by a script of React's own.
 */
export function renderStream({ element, arrival, script }: StreamOptions) {
  const Late = lazy(async () => {
    await arrival;
    return { default: Pass };
  });
  return new Promise<ReturnType<typeof renderToPipeableStream>>((resolve, reject) => {
    const stream = renderToPipeableStream(
      <Shell>
        <Late>{element}</Late>
      </Shell>,
      {
        onShellReady: () => resolve(stream),
        onError: reject,
        ...(script === undefined ? {} : { bootstrapModules: [script] }),
      },
    );
  });
}
