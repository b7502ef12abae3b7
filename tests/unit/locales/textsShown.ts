/** Attributes whose text is shown or spoken. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
  'alt',
  'label',
  'placeholder',
  'title',
];

/** Shapes in place of figures that are on their way: their letters are only as wide as words, and hidden. */
const SHAPES = '[data-aic-part="skeleton"], .aic-skeleton';

const countOf = (text: string, bracket: string): number => text.split(bracket).length;

/** The text of a node with that around it which makes it whole: a figure that stands out cuts its sentence in pieces. */
function wholeText(node: Node): string {
  const text = node.textContent ?? '';
  const isWhole = countOf(text, '⟦') === countOf(text, '⟧');
  return isWhole || node.parentNode === null ? text : wholeText(node.parentNode);
}

/** Everything that a person may read or hear in a part of a page, sentences in pseudo brackets whole. */
export function textsShown(root: Element): string[] {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      const element = node;
      texts.push(...SPOKEN.flatMap((name) => element.getAttribute(name) ?? []));
    } else if (!node.parentElement?.closest(SHAPES)) texts.push(wholeText(node));
  }
  return texts.filter((text) => text.trim() !== '');
}
