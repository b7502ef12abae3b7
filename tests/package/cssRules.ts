/** A selector or at-rule and the block behind it; a block of declarations has no rules of its own. */
export interface CssRule {
  readonly prelude: string;
  /** What the rule stands in, from the outside: '@media print', '@layer aic'. */
  readonly around: readonly string[];
  readonly declarations: string;
}

/**
 * The rules of a stylesheet, nested ones too. Made for our own plain CSS: strings and comments are taken out first, so
 * that a brace in one of them is none.
 */
export function cssRules(css: string): CssRule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  const rules: CssRule[] = [];
  const open: { prelude: string; declarations: string }[] = [];
  let text = '';
  for (const char of plain) {
    const inner = open.at(-1);
    if (char === '{') {
      open.push({ prelude: text.trim(), declarations: '' });
      text = '';
    } else if (char === '}') {
      if (inner === undefined) throw new Error('A brace is closed that was not opened.');
      open.pop();
      rules.push({ ...inner, declarations: inner.declarations + text, around: open.map(({ prelude }) => prelude) });
      text = '';
    } else if (char === ';') {
      if (inner === undefined) rules.push({ prelude: text.trim(), around: [], declarations: '' });
      else inner.declarations += `${text};`;
      text = '';
    } else text += char;
  }
  if (open.length > 0) throw new Error(`A block of '${open[0]?.prelude ?? ''}' is not closed.`);
  return rules;
}

/** A selector list at its commas, but not at those in brackets: ':is(a, b), c' is two. */
export function selectorsOf(prelude: string): string[] {
  const selectors: string[] = [''];
  let depth = 0;
  for (const char of prelude) {
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (char === ',' && depth === 0) selectors.push('');
    else selectors.push(`${selectors.pop() ?? ''}${char}`);
  }
  return selectors.map((selector) => selector.trim());
}
