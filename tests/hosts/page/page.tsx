/*
 * The script of the tests' pages. It offers `window.hostPage`; on a page whose script element says what to mount, and
 * where no test can reach in, it mounts that itself.
 */
import { getStyleSheet } from 'ai-credits-analytics/styles-text';
import { StrictMode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { isPieceName } from './isPieceName';
import { Widget } from './Widget';

import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';

import './hostWindow';

const roots: Root[] = [];

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}".`);
  return element;
}

function draw(container: Element | DocumentFragment, node: ReactNode): void {
  const root = createRoot(container);
  roots.push(root);
  flushSync(() => root.render(<StrictMode>{node}</StrictMode>));
}

function adopt(target: Document | ShadowRoot, owner: Document): void {
  const sheet = getStyleSheet(owner);
  if (sheet === null) throw new Error('The document has no window.');
  target.adoptedStyleSheets = [sheet];
}

window.hostPage = {
  mount: (id, options) => draw(elementOf(id), <Widget {...options} />),
  mountInShadow: (id, options) => {
    const shadow = elementOf(id).attachShadow({ mode: 'open' });
    adopt(shadow, document);
    draw(shadow, <Widget {...options} />);
  },
  portal: (body, options) => {
    adopt(body.ownerDocument, body.ownerDocument);
    draw(document.createElement('div'), createPortal(<Widget {...options} />, body));
  },
  unmount: () => {
    for (const root of roots.splice(0)) root.unmount();
  },
};

const asked = document.documentElement.dataset['piece'];
if (isPieceName(asked)) window.hostPage.mount('widget', { piece: asked });
