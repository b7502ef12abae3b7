/** A medium of the toolbar: how a page would be drawn there, without the settings of the system or a sheet of paper. */
export type MediaChoice = 'screen' | 'forced' | 'print' | 'contrast';

const QUERIES: Readonly<Record<MediaChoice, string>> = {
  screen: '(never)',
  forced: '(forced-colors: active)',
  print: 'print',
  contrast: '(prefers-contrast: more)',
};

/** What each rule said before it was turned on. */
const originals = new WeakMap<CSSMediaRule, string>();

let shown: MediaChoice = 'screen';

const namesShown = (query: string): boolean => query.split(', ').includes(QUERIES[shown]);

// Components ask for media in script as well: for the patterns, and for the table on paper.
const matchMedia = window.matchMedia.bind(window);
window.matchMedia = (query) => matchMedia(namesShown(query) ? 'all' : query);

function setRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      rule.media.mediaText = namesShown(original) ? 'all' : original;
    }
    if (rule instanceof CSSGroupingRule) setRules(rule.cssRules);
  }
}

/** Draws the page as the medium would have it: the rules for it hold, those of the other choices do as always. */
export function chooseMedia(choice: MediaChoice): void {
  shown = choice;
  for (const sheet of document.styleSheets) setRules(sheet.cssRules);
}
