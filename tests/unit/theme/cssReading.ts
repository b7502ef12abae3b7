import { createRequire } from 'node:module';

import postcss from 'postcss';

/** What of css-tree is used here; the package brings no types. */
interface CssTree {
  parse: (css: string, options: { onParseError: (error: Error) => void }) => unknown;
  toPlainObject: (tree: unknown) => PlainNode;
  tokenize: (css: string, onToken: (type: number, start: number, end: number) => void) => void;
  tokenNames: readonly string[];
}

interface PlainNode {
  readonly type: string;
  readonly property?: string;
  readonly important?: boolean;
  readonly value?: { readonly type: string; readonly value: string };
  readonly block?: PlainNode;
  readonly children?: readonly PlainNode[];
}

const cssTree: CssTree = createRequire(import.meta.url)('css-tree');

/** A declaration as two parsers read it: [property, value]. Throws where they take the text for more or less than that. */
export function onlyDeclaration(css: string): readonly [property: string, value: string] {
  const errors: string[] = [];
  const tree = cssTree.toPlainObject(cssTree.parse(css, { onParseError: ({ message }) => errors.push(message) }));
  const [rule, ...otherRules] = tree.children ?? [];
  const [declaration, ...otherDeclarations] = rule?.block?.children ?? [];
  if (errors.length + otherRules.length + otherDeclarations.length > 0 || declaration?.type !== 'Declaration')
    throw new Error(`css-tree reads ${css} as ${JSON.stringify(tree)} with ${errors.join()}`);
  if (declaration.important) throw new Error(`${css} is important`);

  const root = postcss.parse(css);
  const [only, ...others] = root.nodes;
  const inside = only?.type === 'rule' ? only.nodes : [];
  const [first] = inside;
  if (others.length > 0 || inside.length !== 1 || first?.type !== 'decl')
    throw new Error(`postcss reads ${css} as ${JSON.stringify(root.toJSON())}`);
  if (first.value.trim() !== declaration.value?.value.trim()) throw new Error(`two readings of ${css}`);
  return [first.prop, first.value.trim()];
}

/** The tokens of a value as CSS cuts them: ['function-token', 'rgb(']. */
export function cssTokens(value: string): readonly (readonly [type: string, text: string])[] {
  const tokens: (readonly [string, string])[] = [];
  cssTree.tokenize(value, (type, start, end) => tokens.push([cssTree.tokenNames[type] ?? '', value.slice(start, end)]));
  return tokens;
}
