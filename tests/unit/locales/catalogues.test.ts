import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';
import { catalogues } from './catalogues';
import { textsOf } from './textsOf';
import { wordsOf } from './wordsOf';

import type { Template } from '../../../src/format/template';

const LANGUAGES = Object.entries(catalogues);

/**
 * Where a number stands in a sentence without forms: no word of these goes with it, so that they are right for 0, 1, 2 and
 * 1.5 alike. Each has its reason; a sentence that is not here has forms.
 */
const WITHOUT_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The figure is at the end of a range, "1–10 of 12"; Japanese, Korean and Chinese count with a word that never changes.
  'common.pageRows': Object.fromEntries(LANGUAGES.map(([tag]) => [tag, 'the end of a range, which has no noun'])),
  'metrics.idleProducts': {
    en: '"not used" has no number',
    de: '"ungenutzt" stands behind no noun and has no ending',
    es: '"sin usar" is an infinitive',
    'pt-BR': '"sem uso" is a noun of its own, "without use"',
    nl: '"niet gebruikt" stands behind no noun and has no ending',
    sv: '"används" is a verb, which has no number in Swedish',
    ja: 'a label and a colon, in a language without plural',
    ko: 'the counter "개" never changes',
    'zh-CN': 'the counter "个" never changes',
    hi: '"का उपयोग" goes with "use", not with what is counted',
  },
};

/** Forms that may say their number in a word ("two credits", "no credits") and leave the figure out. */
const WORDED_FORMS = new Set(['zero', 'one', 'two']);

/** The places of a text: '{count}' for `{count}` and for `{count:credits}`. */
function placesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => `{${name}}`))].sort();
}

const nounsIn = (text: string): string[] => Array.from(text.matchAll(/:(\w+)\}/g), ([, name]) => `${name}`);
const isCounted = (template: Template): boolean => typeof template !== 'string' || nounsIn(template).length > 0;
const english = wordsOf(catalogues.en);

it('every catalogue in the sources is tested here', () => {
  const files = readdirSync('src/locales').filter((file) => file.endsWith('.ts'));
  expect(files.sort()).toEqual([...Object.keys(catalogues), 'pseudo'].map((tag) => `${tag}.ts`).sort());
});

describe.each(LANGUAGES)('catalogue %s', (tag, catalogue) => {
  const words = wordsOf(catalogue);
  const forms = Object.entries(catalogue.forms ?? {});
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();

  it('has every key of the English one, in its order, and no other', () => {
    expect([...words.keys()]).toEqual([...english.keys()]);
  });

  it('has no empty text and no space at an end', () => {
    for (const [key, template] of [...words, ...forms]) {
      for (const text of textsOf(template).values()) expect(text, key).toMatch(/^\S(.*\S)?$/su);
    }
  });

  it('fills the same places as the English one in every form', () => {
    for (const [key, template] of words) {
      const wanted = placesIn(textsOf(english.get(key) ?? '').get('other') ?? '');
      for (const [form, text] of textsOf(template)) {
        const mayDrop = typeof template !== 'string' && WORDED_FORMS.has(form) ? '{count}' : '';
        const required = (places: string[]) => places.filter((place) => place !== mayDrop);
        expect(required(placesIn(text)), `${key}, ${form}`).toEqual(required(wanted));
      }
    }
    for (const [name, template] of forms) {
      for (const [form, text] of textsOf(template)) {
        if (!WORDED_FORMS.has(form) || placesIn(text).length > 0) expect(placesIn(text), name).toEqual(['{count}']);
      }
    }
  });

  it('has exactly the plural forms of its language wherever it has forms at all', () => {
    for (const [key, template] of [...words, ...forms]) {
      if (typeof template !== 'string') expect([...textsOf(template).keys()].sort(), key).toEqual(categories);
    }
  });

  it('has what its sentences count, and nothing they do not', () => {
    const named = [...words.values()].flatMap((template) => [...textsOf(template).values()].flatMap(nounsIn));
    expect(forms.map(([name]) => name).sort()).toEqual([...new Set(named)].sort());
  });

  it('counts in forms at least where English does', () => {
    const isMissing = ([key, template]: readonly [string, Template]) =>
      isCounted(english.get(key) ?? '') && !isCounted(template);
    expect([...words].filter(isMissing).map(([key]) => key)).toEqual([]);
  });

  it('has a number without forms only where no word goes with it', () => {
    const bare = [...words].filter(([, template]) => typeof template === 'string' && template.includes('{count}'));
    const allowed = Object.entries(WITHOUT_FORMS).filter(([, reasons]) => reasons[tag] !== undefined);
    expect(bare.map(([key]) => key)).toEqual(allowed.map(([key]) => key));
  });

  it('is plain data, which a server component can hand to a client one', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(structuredClone(catalogue)).toEqual(catalogue);
  });

  it('shows no brace once its places are filled, for counts of every form', () => {
    for (const [key, template] of words) {
      for (const count of [0, 1, 2, 3, 11, 100, 1.5, 1_000_000]) {
        const names = placesIn([...textsOf(template).values()].join(' ')).map((place) => place.slice(1, -1));
        const values = { ...Object.fromEntries(names.map((name) => [name, 'x'])), count };
        const text = fillTemplate(template, values, tag, tag, catalogue.forms);
        expect(text, key).not.toMatch(/[{}:]\w|[{}]|undefined|NaN/);
      }
    }
  });
});
