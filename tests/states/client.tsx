// Run by the browser: takes over what the server wrote, or draws it.
import { StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { Pass } from './Pass';
import { pageOptions } from './pageOptions';
import { Shell } from './Shell';
import { statesOf } from './statesOf';

import type { ReactNode } from 'react';

declare global {
  /** What a page of these tests tells the test. */
  interface Window {
    /** What React had to mend. */
    recovered?: string[];
  }
}

/** Tells that the effects of its children have run, by an attribute: a strict page lets no test ask in words. */
function Alive({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    // What an effect sets is drawn in the next frame; what that sets, in the one after it.
    requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset['alive'] = '')));
  }, []);
  return children;
}

const options = pageOptions(new URLSearchParams(location.search));
const root = document.querySelector('#root');
if (root === null) throw new Error('There is no root.');

const recovered: string[] = [];
window.recovered = recovered;
const onRecoverableError = (error: unknown) => void recovered.push(String(error));

const content = <Alive>{statesOf(options)}</Alive>;

/** A page whose shell lives before its data has come: the server sends it when it is asked. */
function Streamed() {
  useEffect(() => void fetch(`/arrive${location.search}`), []);
  return (
    <Shell>
      <Pass>{content}</Pass>
    </Shell>
  );
}

// None of what is added here leaves a trace in the markup, so it may stand on this side alone.
const tree = <StrictMode>{options.how === 'stream' ? <Streamed /> : content}</StrictMode>;
if (options.how === 'client') createRoot(root, { onRecoverableError }).render(tree);
else hydrateRoot(root, tree, { onRecoverableError });
