import { pseudo } from 'ai-credits-analytics/locales/pseudo';
import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';
import { pseudoText } from '../../../src/locales/pseudo/pseudoText';
import { catalogues } from './catalogues';
import { outsideBrackets } from './outsideBrackets';
import { wordsOf } from './wordsOf';

describe('pseudoText', () => {
  it('accents the letters, adds four tenths and puts brackets around, places aside', () => {
    expect(pseudoText('{used} of {limit} used')).toBe('⟦{used} öf {limit} ûšéđ ~~~⟧');
    expect(pseudoText('Total')).toBe('⟦Ţöţåļ ~~⟧');
    expect(pseudoText('{count:credits}, {days}.')).toBe('⟦{count:credits}, {days}.⟧');
    expect(pseudoText('–')).toBe('⟦–⟧');
  });

  it('makes a text of many words about four tenths longer', () => {
    const text = 'Nothing is lost. Your credits keep counting while this page is unavailable.';
    const added = pseudoText(text).length / text.length;
    expect(added).toBeGreaterThan(1.3);
    expect(added).toBeLessThan(1.5);
  });
});

describe('the pseudo catalogue', () => {
  it('has every word of the English one, in its order', () => {
    expect(wordsOf(pseudo).size).toBe(wordsOf(catalogues.en).size);
    expect(Object.keys(pseudo)).toEqual(Object.keys(catalogues.en));
  });

  it('leaves nothing outside its brackets, whatever is counted', () => {
    for (const template of wordsOf(pseudo).values()) {
      for (const count of [1, 2]) {
        expect(outsideBrackets(fillTemplate(template, { count }, 'en', 'en', pseudo.forms))).toBe('');
      }
    }
    expect(fillTemplate('⟦{count:days} ļéfţ⟧', { count: 1 }, 'en', 'en', pseudo.forms)).toBe('⟦⟦1 đåý ~~⟧ ļéfţ⟧');
  });
});

describe('what stands outside brackets', () => {
  it.each([
    ['⟦Åļļ⟧', ''],
    ['⟦Åļļ⟧ rows', ' rows'],
    ['⟦⟦a⟧ b ⟦c⟧⟧ · ⟦d⟧', ' · '],
    ['a⟦', 'a⟦'],
  ])('of %s is "%s"', (text, rest) => {
    expect(outsideBrackets(text)).toBe(rest);
  });
});
