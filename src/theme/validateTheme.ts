import { isThemeValue } from './isThemeValue';
import { nearestName } from './nearestName';
import { quoted } from './quoted';
import { themeEntries } from './themeEntries';
import { themeTokens } from './themeTokens';
import { tokenKinds } from './tokenKinds';

import type { Theme } from './theme';
import type { ThemeIssue, ThemeIssueCode } from './themeIssue';

/** What `isThemeValue` reads. */
const LONGEST_VALUE = 512;

/** A theme with more unknown names than this is no theme of ours; the rest of them is counted, not listed. */
const MOST_UNKNOWN = 100;

/** Where CSS computes with a value, a length or a time needs a unit even at zero. */
const AT_ZERO: ReadonlyMap<string, string> = new Map([
  ['dimension', '0px'],
  ['duration', '0s'],
]);

/**
 * The part of a theme that can be used, and what is wrong with the rest. It takes whatever a database may hold and never
 * throws: each token is judged by itself, and a refused one keeps its default. The time grows with the number of names; a
 * value of a megabyte is refused by its length alone. `0` comes back with its unit, as `0px` or `0s`.
 *
 * @param theme An object of CSS names and values, as parsed from JSON.
 * @returns A fresh plain object that holds tokens of ours alone; and the issues, first those of our tokens, then unknown names.
 * @example validateTheme({ '--aic-color-accent': 'red;position:fixed', '--aic-space-4': '12px' })
 *   // { theme: { '--aic-space-4': '12px' }, issues: [{ code: 'forbidden-text', token: '--aic-color-accent', message: '…' }] }
 */
export function validateTheme(theme: unknown): { readonly theme: Theme; readonly issues: readonly ThemeIssue[] } {
  const names = namesOf(theme);
  if (names === null) {
    const hint = typeof theme === 'string' ? ' It is a string: if it holds JSON, parse it first.' : '';
    const message = `The theme is no object of token names and values, so none of it is used.${hint}`;
    return { theme: {}, issues: [issue('not-an-object', null, message)] };
  }
  const known = names.filter((name) => themeTokens.has(name));
  const judged = known.map((name) => [name, judge(name, valueAt(theme, name))] as const);
  return {
    theme: Object.fromEntries(judged.flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : []))),
    issues: [
      ...judged.flatMap(([, one]) => (typeof one === 'string' ? [] : [one])),
      ...strangers(names.filter((name) => !themeTokens.has(name))),
    ],
  };
}

/** The own names of a plain object; a list, a date or a map is none, and a proxy may throw whatever is asked of it. */
function namesOf(theme: unknown): readonly string[] | null {
  try {
    return Object.prototype.toString.call(theme) === '[object Object]' ? Object.keys(Object(theme)) : null;
  } catch {
    return null;
  }
}

/** The value under a name, read once; `null` where reading it throws. */
function valueAt(theme: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(theme), name);
  } catch {
    return null;
  }
}

/** The value to use, or why there is none. */
function judge(name: string, value: unknown): string | ThemeIssue {
  const kind = themeTokens.get(name)?.kind ?? '';
  const expected = tokenKinds.get(kind);
  const advice = `Its default is used. Give ${expected?.name ?? 'a value of CSS'}.`;
  if (typeof value !== 'string') {
    const found = value === null ? 'null or cannot be read' : `of type ${typeof value}`;
    return issue('not-text', name, `${name} must be a string and is ${found}. ${advice}`);
  }
  if (value.length > LONGEST_VALUE) {
    const length = `is ${value.length} characters long, and ${LONGEST_VALUE} are the most`;
    return issue('too-long', name, `${name} ${length}. ${advice}`);
  }
  const text = value.trim();
  if (!isThemeValue(text)) {
    const why = 'has a character, a function or a size that no token takes, or unbalanced brackets';
    return issue('forbidden-text', name, `${name} ${why}: ${quoted(text)}. ${advice}`);
  }
  const used = text === '0' ? (AT_ZERO.get(kind) ?? text) : text;
  // What the provider would leave out, a server must not write either.
  if (expected?.isKind(used) !== false && themeEntries({ [name]: used }).length > 0) return used;
  return issue('wrong-kind', name, `${name} does not take ${quoted(text)}. ${advice}`);
}

function strangers(names: readonly string[]): readonly ThemeIssue[] {
  const listed = names.slice(0, MOST_UNKNOWN).map((name) => {
    const meant = meantBy(name.slice(0, 60).replace(/^-*_?(aic-)?/, ''));
    const hint = meant === undefined ? 'tokens.json lists the names.' : `Did you mean --aic-${meant}?`;
    return issue('unknown-token', quoted(name), `No token is called ${quoted(name)}, so it is left out. ${hint}`);
  });
  if (names.length <= MOST_UNKNOWN) return listed;
  const message = `The theme has ${names.length} unknown names; the first ${MOST_UNKNOWN} are listed and all are left out. Is it a theme of this library?`;
  return [...listed, issue('too-many-tokens', null, message)];
}

/** The likely slips are a name without its prefix, a private one, and a wrong letter. */
function meantBy(bare: string): string | undefined {
  const ours = [...themeTokens.keys()].map((name) => name.slice('--aic-'.length));
  const written = [bare, `color-${bare}`];
  return written.find((name) => ours.includes(name)) ?? nearestName(bare, ours) ?? nearestName(`color-${bare}`, ours);
}

function issue(code: ThemeIssueCode, token: string | null, message: string): ThemeIssue {
  return { code, token, message: `ai-credits-analytics: ${message}` };
}
