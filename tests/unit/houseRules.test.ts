// @vitest-environment node
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { findNodes, folderOf, sources } from './sources';

const LINES_AT_MOST = 200;
const MEDIAN_LINES_BELOW = 70;

/** Entry points that hold React: the directive belongs here and nowhere else. */
const CLIENT_ENTRIES = ['cards.ts', 'chart.ts', 'context/index.ts', 'hooks/index.ts', 'index.ts', 'table.ts'];

/** Files that hold one idea in several small exports. */
const SEVERAL_SMALL_THINGS = new Set([
  'components/shared/iconPaths.ts',
  'components/trend-chart/plotBox.ts',
  'format/intlCache.ts',
  'model/calendar.ts',
]);

const isGeometry = (path: string): boolean =>
  folderOf(path) === 'components/trend-chart' ||
  /^components\/(metric-card\/Pips\.tsx|period-picker\/placePopover\.ts|shared\/(drawnDays|linePath|sparklinePath)\.ts)$/.test(
    path,
  );

const call = (pattern: RegExp) => (node: ts.Node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) && pattern.test(node.expression.getText());

/** Every place for which `isMatch` holds, but those in the files named as its home. */
function outside(home: readonly string[], isMatch: (node: ts.Node) => boolean): string[] {
  return sources.filter(({ path }) => !home.includes(path)).flatMap((source) => findNodes(source, isMatch));
}

/** The name of a property or attribute, without quotes. */
const nameOf = (name: ts.PropertyName | ts.JsxAttributeName): string => name.getText().replaceAll(/['"]/g, '');

describe('four things have one home each', () => {
  it('makes Intl objects in format/intlCache.ts alone, and formats by no locale of the machine', () => {
    const isIntl = (node: ts.Node) => ts.isNewExpression(node) && node.expression.getText().startsWith('Intl.');
    expect(outside(['format/intlCache.ts'], isIntl)).toEqual([]);
    expect(outside([], call(/\.toLocale\w*String$|\.localeCompare$/))).toEqual([]);
  });

  it('reads the clock in hooks/useNow.ts alone, and chance nowhere', () => {
    const isClock = (node: ts.Node) =>
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) ||
      call(/^(Date\.now|performance\.now|Date)$/)(node);
    const readers = outside(['hooks/useNow.ts'], (node) => isClock(node) && !isDateOfSomething(node));
    expect(readers).toEqual([]);
    expect(outside([], call(/^Math\.random$|^crypto\./))).toEqual([]);
  });

  it('divides two quantities in number/ratio.ts alone', () => {
    // A number or a CONSTANT below the line changes a unit; geometry divides pixels, not credits.
    const isRatio = (node: ts.Node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.SlashToken &&
      !ts.isNumericLiteral(node.right) &&
      !/^[A-Z][A-Z0-9_]*$/.test(node.right.getText());
    const found = sources
      // How many periods of a fixed length lie between two days is counted in days.
      .filter(({ path }) => path !== 'number/ratio.ts' && path !== 'model/periodHolding.ts' && !isGeometry(path))
      .flatMap((source) => findNodes(source, isRatio));
    expect(found).toEqual([]);
  });

  it('counts days in model/calendar.ts alone', () => {
    const users = sources.filter(({ imports }) => imports.some(({ target }) => target.includes('date-fns')));
    expect(users.map(({ path }) => path)).toEqual(['model/calendar.ts']);
    const parts = '(FullYear|Month|Date|Day|Hours|Minutes)';
    const isArithmetic = call(new RegExp(`\\.set(UTC)?${parts}$|^Date\\.UTC$`));
    expect(outside(['model/calendar.ts'], isArithmetic)).toEqual([]);
    const isInZoneOfMachine = call(new RegExp(`\\.get(${parts}|TimezoneOffset)$`));
    expect(outside([], isInZoneOfMachine)).toEqual([]);
  });
});

function isDateOfSomething(node: ts.Node): boolean {
  return ts.isNewExpression(node) && (node.arguments?.length ?? 0) > 0;
}

describe('words a reader meets', () => {
  /** Attributes whose text is shown or spoken. */
  const SPOKEN =
    /^(aria-(label|description|valuetext|roledescription|placeholder|braillelabel)|title|alt|placeholder|label)$/;

  /** The texts written into an expression itself: 'a', `b ${c}`, 'd' of `e ? 'd' : f`; not those in what it calls or holds. */
  function writtenIn(node: ts.Node): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node))
      return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node))
      return node.expression ? writtenIn(node.expression) : [];
    if (ts.isConditionalExpression(node)) return [...writtenIn(node.whenTrue), ...writtenIn(node.whenFalse)];
    if (ts.isBinaryExpression(node)) {
      const isChoice = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
      return [...(isChoice ? [] : writtenIn(node.left)), ...writtenIn(node.right)];
    }
    return [];
  }

  const hasWords = (node: ts.Node): boolean => writtenIn(node).some((text) => /\p{L}/u.test(text));

  /** A word in JSX that no catalogue can replace. */
  function isOwnWord(node: ts.Node): boolean {
    if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
    // Between two tags, not behind an attribute's name.
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return hasWords(node);
    if (ts.isJsxAttribute(node))
      return SPOKEN.test(nameOf(node.name)) && node.initializer !== undefined && hasWords(node.initializer);
    // Props put together before they are spread.
    if (ts.isPropertyAssignment(node)) {
      const name = nameOf(node.name);
      const isProp = name === 'children' || (name.startsWith('aria-') && SPOKEN.test(name));
      return isProp && hasWords(node.initializer);
    }
    return false;
  }

  it('come from a catalogue: no JSX holds any', () => {
    const isJsx = ({ path }: { readonly path: string }) => path.endsWith('.tsx');
    expect(sources.filter(isJsx).flatMap((source) => findNodes(source, isOwnWord))).toEqual([]);
  });

  it.each([
    ['<p>Total</p>', 1],
    ['<p>{"Total"}</p>', 1],
    ['<p>{isSum ? `Total ${sum}` : t("sum")}</p>', 1],
    ['<p>{isSum && "Total"}</p>', 1],
    ['<p>{"Total " + sum}</p>', 1],
    ['<button aria-label="Close" />', 1],
    ['<img alt={"Chart"} />', 1],
    ['<input placeholder={name || "Name"} />', 1],
    ['<p {...{ "aria-label": "Close", children: "Close" }} />', 2],
    ['<p className="aic-note" id={`${id}note`} role="note">{t("note")} · {sum}%</p>', 0],
    ['<p title={t("total")} aria-hidden="true">{kind === "sum" ? sum : "–"}</p>', 0],
  ])('are found in %s', (text, count) => {
    const tree = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    expect(findNodes({ path: 'x.tsx', text, lines: 1, tree, imports: [] }, isOwnWord)).toHaveLength(count);
  });
});

describe("what a host's style sheet can do", () => {
  it('is taken back from every element of a component: each has a class of ours, by which reset.css knows it', () => {
    const isOpen = (node: ts.Node): boolean => {
      if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return false;
      if (!/^[a-z]/.test(node.tagName.getText())) return false;
      // What is spread brings a part with its class.
      return !node.attributes.properties.some(
        (property) => ts.isJsxSpreadAttribute(property) || nameOf(property.name) === 'className',
      );
    };
    const components = sources.filter(({ path }) => path.startsWith('components/'));
    expect(components.flatMap((source) => findNodes(source, isOpen))).toEqual([]);
  });
});

describe('what a strict page forbids', () => {
  it('writes no style attribute into its markup', () => {
    const isStyle = (node: ts.Node) => ts.isJsxAttribute(node) && node.name.getText() === 'style';
    expect(outside([], isStyle)).toEqual([]);
    expect(outside([], call(/\.setAttribute(NS)?$/)).filter((place) => place.includes("'style'"))).toEqual([]);
  });

  it('reads no markup from text and runs no text as code', () => {
    const names = /^(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcDoc)$/;
    expect(outside([], (node) => ts.isIdentifier(node) && names.test(node.text))).toEqual([]);
    expect(outside([], call(/^(eval|Function|document\.write)$/))).toEqual([]);
  });

  it('sends nothing, keeps nothing and looks up nothing outside its own elements', () => {
    // A port of a MessageChannel that never leaves the file speaks only to itself.
    const isOwnPort = (node: ts.Node) => node.getSourceFile().fileName === 'sources/pauser.ts';
    const names =
      /^(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|postMessage|localStorage|sessionStorage|indexedDB|cookie|createPortal|querySelector|querySelectorAll|getElementById|getElementsByClassName)$/;
    expect(outside([], (node) => ts.isIdentifier(node) && names.test(node.text) && !isOwnPort(node))).toEqual([]);
  });

  it('loads no module while it runs', () => {
    const isDynamic = (node: ts.Node) =>
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    expect(outside([], isDynamic)).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${LINES_AT_MOST} lines, and half of them fewer than ${MEDIAN_LINES_BELOW}`, () => {
    const long = sources.filter(({ lines }) => lines > LINES_AT_MOST).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long).toEqual([]);
    const sorted = sources.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN_LINES_BELOW);
  });

  it('are named for what they export', () => {
    const isOpen = (path: string) =>
      SEVERAL_SMALL_THINGS.has(path) || /(^|\/)index\.ts$/.test(path) || folderOf(path) === 'entry';
    const wrong = sources
      .filter(({ path }) => !isOpen(path) && !/^(locales|format\/messages|styles)\//.test(path))
      .filter(({ path, tree }) => {
        const file =
          path
            .split('/')
            .at(-1)
            ?.replace(/\.tsx?$/, '') ?? '';
        const names = tree.statements.flatMap((node) => {
          const isExported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.getText() === 'export');
          if (isExported !== true) return [];
          if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((d) => d.name.getText());
          return 'name' in node && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
        });
        return !names.some((name) =>
          [file, `create${file}`].some((known) => known.toLowerCase() === name.toLowerCase()),
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(sources.filter(({ path }) => /\/(utils|helpers|misc)\.tsx?$/.test(path))).toEqual([]);
  });

  it('keep apart on a disk that knows no case: no name differs from another in its letters alone', () => {
    const seen = new Map<string, string>();
    const twins = sources.flatMap(({ path }) => {
      const bare = path.replace(/\.tsx?$/, '').toLowerCase();
      const other = seen.get(bare);
      seen.set(bare, path);
      return other === undefined ? [] : [`${other} and ${path}`];
    });
    expect(twins).toEqual([]);
  });

  it('export by name, never everything and never by default', () => {
    const isOpenExport = (node: ts.Node) =>
      ts.isExportAssignment(node) || (ts.isExportDeclaration(node) && node.exportClause === undefined);
    expect(outside([], (node) => isOpenExport(node) && node.getText() !== 'export {};')).toEqual([]);
    expect(
      outside([], (node) => node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)),
    ).toEqual([]);
  });

  it("say 'use client' where an entry holds React, and nowhere else", () => {
    const marked = sources.filter(({ text }) => /^['"]use client['"];/m.test(text)).map(({ path }) => path);
    expect(marked).toEqual(CLIENT_ENTRIES);
    expect(sources.filter(({ path, text }) => marked.includes(path) && !text.startsWith("'use client';\n"))).toEqual(
      [],
    );
  });

  it('trust the types: no assertion but `as const`, no `!`, no any, no silenced error', () => {
    const isAssertion = (node: ts.Node) =>
      (ts.isAsExpression(node) && node.type.getText() !== 'const') ||
      ts.isTypeAssertionExpression(node) ||
      ts.isNonNullExpression(node) ||
      node.kind === ts.SyntaxKind.AnyKeyword;
    expect(outside([], isAssertion)).toEqual([]);
    expect(sources.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text))).toEqual([]);
  });

  it('leave effects to what touches the outside: no metric hook has one', () => {
    const isEffect = call(/^use(Layout|Insertion)?Effect$/);
    const found = sources
      .filter(({ path }) => folderOf(path) === 'hooks')
      .flatMap((source) => findNodes(source, isEffect));
    expect(found).toEqual([]);
  });
});
