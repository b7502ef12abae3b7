import { getStyleSheet } from '../styles-text';

import { hostStyles } from './hostStyles';

/**
 * Gives a shadow root the styles, as sheets of the window that shows its document: those of another window are dropped when
 * an element moves between documents. A browser without constructed sheets draws the words and figures unstyled.
 *
 * @example adoptStyles(shadowRoot) // shadowRoot.adoptedStyleSheets.length is 2
 */
export function adoptStyles(root: ShadowRoot): void {
  const sheet = 'adoptedStyleSheets' in root ? getStyleSheet(root.ownerDocument) : null;
  const view = root.ownerDocument.defaultView;
  if (sheet === null || view === null) return;
  const host = new view.CSSStyleSheet();
  host.replaceSync(hostStyles);
  root.adoptedStyleSheets = [host, sheet];
}
