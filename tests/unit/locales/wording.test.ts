import { describe, expect, it } from 'vitest';

import { catalogues } from './catalogues';
import { textsOf } from './textsOf';
import { wordsOf } from './wordsOf';

import type { Catalogue } from '../../../src/format/catalogue';

const LANGUAGES = Object.entries(catalogues);
const TRANSLATED = LANGUAGES.filter(([tag]) => tag !== 'en');

/** Words that a language writes as English does. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['chart.reset', 'chart.credits', 'tabs.dashboards'],
  fr: ['common.total'],
  es: ['common.total'],
  'pt-BR': ['common.total'],
  nl: ['common.product', 'chart.reset', 'chart.credits', 'tabs.dashboards'],
  sv: ['period.period'],
};

/** English words that none of the other languages has. */
const ENGLISH =
  /\b(the|and|with|used|until|days?|first|last|this|shown|updated|remaining|allocation|none|product call)\b/i;

/** The script that every text with letters is written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-CN': /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

/** What is written in Latin letters there too: keys, the name of a format, "AI". */
const LATIN = new Set(['AI', 'CSV', 'Shift', 'Enter', 'Page', 'Up', 'Down', 'Home', 'End', 'Esc']);

/** How a sentence ends where it is not with a full stop. */
const STOPS: Readonly<Record<string, string>> = { ja: '。', 'zh-CN': '。', hi: '।' };

/** Every text of a catalogue beside its key, without its places. */
function textsIn(catalogue: Catalogue): (readonly [key: string, text: string, bare: string])[] {
  const templates = [...wordsOf(catalogue), ...Object.entries(catalogue.forms ?? {})];
  return templates.flatMap(([key, template]) =>
    [...textsOf(template).values()].map((text) => [key, text, text.replace(/\{[^}]*\}/g, '')] as const),
  );
}

const english = wordsOf(catalogues.en);

describe.each(TRANSLATED)('the words of %s', (tag, catalogue) => {
  const texts = textsIn(catalogue);

  it('leave nothing in English', () => {
    const isWords = (text: string) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''));
    const same = [...wordsOf(catalogue)].filter(
      ([key, text]) => typeof text === 'string' && isWords(text) && text === english.get(key),
    );
    expect(same.map(([key]) => key)).toEqual(SAME_AS_ENGLISH[tag] ?? []);
    expect(texts.filter(([, , bare]) => ENGLISH.test(bare))).toEqual([]);
  });

  it('are written in the script of the language, keys of the keyboard and abbreviations aside', () => {
    const script = SCRIPTS[tag];
    const foreign = texts.filter(([, , bare]) => script && /\p{L}/u.test(bare) && !script.test(bare));
    expect(foreign).toEqual([]);
    const latin = script ? texts.flatMap(([, , bare]) => bare.match(/[a-z]+/gi) ?? []) : [];
    expect(latin.filter((word) => !LATIN.has(word))).toEqual([]);
  });

  it('end a sentence where the English one ends', () => {
    const stop = STOPS[tag] ?? '.';
    for (const [key, template] of wordsOf(catalogue)) {
      const isSentence =
        textsOf(english.get(key) ?? '')
          .get('other')
          ?.endsWith('.') === true;
      for (const text of textsOf(template).values()) expect(text.endsWith(stop), `${key}: ${text}`).toBe(isSentence);
    }
  });

  it('have typographic quotes and dashes, and single spaces', () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/["'`]|\.\.\.| - | {2}|\||^\s|\s$/);
  });

  it('contain no control characters: isolation is put in where values are', () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

it('French puts a no-break space before a colon, a question mark, an exclamation mark and a semicolon', () => {
  for (const [key, , bare] of textsIn(catalogues.fr)) expect(bare, key).not.toMatch(/(?<!\u00a0)[:;!?]/);
  expect(textsIn(catalogues.fr).filter(([, text]) => text.includes('\u00a0:')).length).toBeGreaterThan(5);
});

it('Arabic, Chinese and Japanese have commas of their own', () => {
  for (const catalogue of [catalogues.ar, catalogues['zh-CN'], catalogues.ja]) {
    expect(textsIn(catalogue).filter(([, text]) => /,/.test(text))).toEqual([]);
  }
});
