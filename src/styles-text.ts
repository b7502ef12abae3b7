import css from './styles/styles.css?inline';

/** The whole of styles.css as text, for a shadow root or a document whose head the host fills itself. */
export const stylesText: string = css;

/**
 * The styles as a constructed sheet of the given document's own window, to be put in `adoptedStyleSheets` of that
 * document or of a shadow root in it: a strict content security policy allows that where it blocks a `<style>`.
 * Nothing is inserted anywhere; a new sheet is made on each call.
 *
 * @returns null where the document has no window (it was parsed, not shown).
 * @example shadowRoot.adoptedStyleSheets = [getStyleSheet(document)].filter((sheet) => sheet !== null); // 1 sheet
 */
export function getStyleSheet(document: Document): CSSStyleSheet | null {
  const view = document.defaultView;
  if (view === null) return null;
  // A sheet belongs to the window that constructs it; another window's documents refuse it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(stylesText);
  return sheet;
}
