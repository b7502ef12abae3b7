import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';
import { catalogues } from './catalogues';
import { textsOf } from './textsOf';
import { wordsOf } from './wordsOf';

import type { Template } from '../../../src/format/template';

const LANGUAGES = Object.entries(catalogues);

/** Languages whose nouns are the same after every number: "5 kredi", "1 kredi". */
const WITHOUT_PLURAL = new Set(['tr', 'ja', 'ko', 'zh-CN', 'hi']);

/** Sentences that go with every number as they are, "Credits left: 1", where English has two forms. */
const GO_WITH_EVERY_NUMBER: Readonly<Record<string, readonly string[]>> = {
  es: ['meter.endedWith'],
  'pt-BR': ['meter.endedWith'],
  it: ['meter.endedWith'],
  // A refund makes a day −1: "one credit" in a word has no sign.
  ar: ['chart.dayCredits', 'chart.dayOfRefund', 'chart.dayMore'],
  he: ['chart.dayMore'],
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

  it('counts in forms where English does, unless its words go with every number', () => {
    const exceptions = GO_WITH_EVERY_NUMBER[tag] ?? [];
    for (const [key, template] of words) {
      const isExpected = isCounted(english.get(key) ?? '') && !WITHOUT_PLURAL.has(tag) && !exceptions.includes(key);
      expect(isCounted(template), key).toBe(isExpected);
    }
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
