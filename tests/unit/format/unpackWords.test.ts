import { describe, expect, it } from 'vitest';

import { unpackWords } from '../../../src/format/unpackWords';

const english = {
  title: 'Use',
  sum: '{used} of {limit} used, {limit} in all, {count:credits}',
  days: { one: '{count} day', other: '{count} days' },
};

describe('unpackWords', () => {
  it('leaves words by key as they are', () => {
    expect(unpackWords({ title: 'Nutzung', days: '{0}', mine: '{0}' }, english)).toMatchObject({
      title: 'Nutzung',
      days: '{0}',
      mine: '{0}',
    });
  });

  it('finds the words of a list under the keys that their places have in English', () => {
    const days = { one: '{count} Tag', other: '{count} Tage' };
    expect(unpackWords(['Nutzung', 'alles', days], english)).toMatchObject({ title: 'Nutzung', sum: 'alles', days });
  });

  it('takes an empty place for no word, and no place too', () => {
    const words = unpackWords(['', 'alles'], english);
    expect(words).toMatchObject({ sum: 'alles' });
    expect(words).not.toHaveProperty('title');
    expect(words).not.toHaveProperty('days');
  });

  it.each([
    ['{1}, davon {0}', '{limit}, davon {used}'],
    ['{3:credits}', '{count:credits}'],
    ['{used}, {4}', '{used}, {4}'],
  ])('reads the numbers in %j as the places of the English words', (word, expected) => {
    expect(unpackWords(['', word], english)).toHaveProperty('sum', expected);
  });

  it('has no name for a number where the English words are plural forms', () => {
    expect(unpackWords(['', '', '{0}'], english)).toHaveProperty('days', '{0}');
  });

  it('puts words by key before those of a list they are spread with', () => {
    const words = unpackWords({ ...['Liste', 'alles'], title: 'Mein' }, english);
    expect(words).toMatchObject({ title: 'Mein', sum: 'alles' });
  });

  it('does not take what every list has for a word', () => {
    expect(unpackWords(['Nutzung'], { title: 'Use', keys: 'Keys' })).not.toHaveProperty('keys');
  });
});
