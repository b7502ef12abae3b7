import type { Page } from 'playwright';

/** What a host's rule can change to the eye, but for lengths that follow from a box. */
const PROPERTIES = [
  'display position float clear opacity visibility box-sizing overflow-x overflow-y z-index transform translate',
  'margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left',
  'min-width min-height max-width max-height top right bottom left flex-grow flex-shrink flex-basis align-self order',
  'border-top border-right border-bottom border-left border-top-left-radius outline box-shadow background-color',
  'color font-family font-size font-style font-weight font-stretch font-variant font-feature-settings letter-spacing',
  'line-height word-spacing text-align text-indent text-shadow text-transform text-decoration-line white-space-collapse',
  'text-wrap-mode text-wrap-style word-break overflow-wrap hyphens direction vertical-align list-style',
  'fill stroke stroke-width stroke-dasharray text-anchor paint-order dominant-baseline clip-path rx',
  'border-collapse border-spacing caption-side table-layout cursor user-select pointer-events appearance content',
  'transition-duration animation-name -webkit-font-smoothing grid-template-columns gap align-items justify-content',
].flatMap((line) => line.split(' '));

/** The computed styles of each element, by its place and class. */
export type ComputedStyles = Readonly<Record<string, readonly string[]>>;

/** What every element in a piece and its two pseudo-elements look like, one line for each property. */
export function computedStyles(page: Page, selector: string): Promise<ComputedStyles> {
  return page.evaluate(
    ([root, properties]) => {
      const all = [...document.querySelectorAll(`${root} *`)];
      const entries = all.flatMap((element, place) =>
        ['', '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo !== '' && style.content === 'none') return [];
          const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${pseudo}`;
          return [
            [
              `${place} ${name}`,
              properties.map((property) => `${property}: ${style.getPropertyValue(property)}`),
            ] as const,
          ];
        }),
      );
      return Object.fromEntries(entries);
    },
    [selector, PROPERTIES] as const,
  );
}
