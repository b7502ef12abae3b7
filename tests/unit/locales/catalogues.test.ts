import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';

import type { Messages } from '../../../src/format/messages';
import type { Template } from '../../../src/format/template';

const catalogues = { en, de, ar };
const languages = ['en', 'de', 'ar'] as const;

/** Forms that may say their number in a word ("two credits") and leave the figure out. */
const WORDED_FORMS = new Set(['one', 'two']);

/** Every word of a catalogue by 'section.key'. */
function words(messages: Messages): Map<string, Template> {
  return new Map(
    Object.entries(messages).flatMap(([section, texts]) =>
      Object.entries<Template>({ ...texts }).map(([key, text]): [string, Template] => [`${section}.${key}`, text]),
    ),
  );
}

/** The texts of a template by plural form; plain text is the form 'other'. */
function forms(template: Template): Map<string, string> {
  return new Map(typeof template === 'string' ? [['other', template]] : Object.entries(template));
}

function places(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([place]) => place))].sort();
}

const english = words(en);

describe.each(languages)('catalogue %s', (language) => {
  const catalogue = words(catalogues[language]);

  it('has every key of the English one, and no other', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty text and no space at an end', () => {
    for (const [key, template] of catalogue) {
      for (const text of forms(template).values()) expect(text, key).toMatch(/^\S(.*\S)?$/su);
    }
  });

  it('fills the same places as the English one in every form', () => {
    for (const [key, template] of catalogue) {
      const wanted = places(forms(english.get(key) ?? '').get('other') ?? '');
      for (const [form, text] of forms(template)) {
        const found = places(text);
        // "No products" needs neither the figure nor what goes with it; but it has no place of its own.
        const mayDrop = form === 'zero' ? wanted : WORDED_FORMS.has(form) ? ['{count}'] : [];
        expect(
          wanted.filter((place) => !mayDrop.includes(place)),
          `${key}, ${form}`,
        ).toEqual(found.filter((place) => !mayDrop.includes(place)));
      }
    }
  });

  it('has a text for every plural form of its language wherever a count is spoken, and no form it does not have', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, template] of catalogue) {
      if (typeof template !== 'string') expect([...forms(template).keys()].sort(), key).toEqual(categories);
      else expect(typeof english.get(key), key).toBe('string');
    }
  });

  it('is plain data, which a server component can hand to a client one', () => {
    expect(JSON.parse(JSON.stringify(catalogues[language]))).toEqual(catalogues[language]);
    expect(structuredClone(catalogues[language])).toEqual(catalogues[language]);
  });

  it('shows no brace once its places are filled, for counts of every form', () => {
    for (const [key, template] of catalogue) {
      for (const count of [0, 1, 2, 3, 11, 100, 1.5]) {
        const names = places([...forms(template).values()].join(' ')).map((place) => place.slice(1, -1));
        const values = { ...Object.fromEntries(names.map((name) => [name, 'x'])), count };
        expect(fillTemplate(template, values, language), key).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

it('the Arabic catalogue has Arabic letters in every text that has letters at all', () => {
  for (const [key, template] of words(ar)) {
    for (const text of forms(template).values()) {
      const bare = text.replace(/\{\w+\}/g, '');
      if (/\p{L}/u.test(bare)) expect(bare, key).toMatch(/\p{Script=Arabic}/u);
    }
  }
});

it('the catalogues contain no control characters: isolation is put in where values are', () => {
  for (const language of languages) {
    for (const [key, template] of words(catalogues[language])) {
      for (const text of forms(template).values()) expect(text, key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  }
});
