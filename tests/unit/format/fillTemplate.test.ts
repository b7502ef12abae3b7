import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';

const days = { one: '{count} day', other: '{count} days' };
const arabicProducts = {
  zero: 'لا منتجات',
  one: 'منتج واحد',
  two: 'منتجان',
  few: '{count} منتجات',
  many: '{count} منتجًا',
  other: '{count} منتج',
};

describe('fillTemplate', () => {
  it('writes numbers in the locale and puts text in as it stands', () => {
    const values = { used: 412380, included: '500,000' };
    expect(fillTemplate('{used} of {included}', values, 'en')).toBe('412,380 of 500,000');
    expect(fillTemplate('{used} von {included}', { used: 412380.5, included: 500000 }, 'de')).toBe(
      '412.380,5 von 500.000',
    );
  });

  it('uses a value as often as its place occurs, and ignores values without a place', () => {
    expect(fillTemplate('{a}, {a}', { a: 'x', b: 'y' }, 'en')).toBe('x, x');
  });

  it('does not read a value as a template', () => {
    expect(fillTemplate('{name}: {count}', { name: '{count} $& $1', count: 3 }, 'en')).toBe('{count} $& $1: 3');
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [1.5, '1.5 days'],
    [-1, '−1 day'],
  ])('chooses the English form for %d', (count, expected) => {
    expect(fillTemplate(days, { count }, 'en')).toBe(expected);
  });

  it.each([
    [0, 'لا منتجات'],
    [1, 'منتج واحد'],
    [2, 'منتجان'],
    [3, '3 منتجات'],
    [10, '10 منتجات'],
    [11, '11 منتجًا'],
    [99, '99 منتجًا'],
    [100, '100 منتج'],
    [103, '103 منتجات'],
    [1.5, '1.5 منتج'],
  ])('chooses one of six Arabic forms for %d', (count, expected) => {
    expect(fillTemplate(arabicProducts, { count }, 'ar')).toBe(expected);
  });

  it('chooses the form by the figure as it is written', () => {
    expect(fillTemplate(days, { count: 1.004 }, 'en')).toBe('1 day');
    expect(fillTemplate(days, { count: 0.996 }, 'en')).toBe('1 day');
    // Arabic says "no products" for 0; a little is not none.
    expect(fillTemplate(arabicProducts, { count: 0.004 }, 'ar')).toBe('\u200e<0.01 منتج');
  });

  it('chooses the form by the language of the words, and writes digits in that of the numbers', () => {
    // Japanese has one form only: without the fourth argument 1 would be "1 days".
    expect(fillTemplate(days, { count: 1 }, 'ja', 'en')).toBe('1 day');
    expect(fillTemplate(days, { count: 12 }, 'ar-EG', 'en')).toBe('١٢ days');
  });

  it('takes `other` where the form is missing, and where there is no count', () => {
    expect(fillTemplate({ other: '{count} منتج' }, { count: 3 }, 'ar')).toBe('3 منتج');
    expect(fillTemplate(days, {}, 'en')).toBe('{count} days');
    expect(fillTemplate(days, { count: 'many' }, 'en')).toBe('many days');
  });

  it('leaves a place without a value visible instead of throwing', () => {
    expect(fillTemplate('{used} of {included}', { used: 1 }, 'en')).toBe('1 of {included}');
    expect(fillTemplate('{constructor} {__proto__} {toString}', {}, 'en')).toBe('{constructor} {__proto__} {toString}');
  });

  it.each(['{', '}', '{}', '{ used }', '{{used', 'a { b } c', '100 %'])('leaves %j as it is', (text) => {
    expect(fillTemplate(text, { b: 'x' }, 'en')).toBe(text);
  });

  it('ends a sentence with one full stop where the value is an abbreviation', () => {
    expect(fillTemplate('Daten bis {day}.', { day: '22. Nov.' }, 'de')).toBe('Daten bis 22. Nov.');
    expect(fillTemplate('{name} leads.', { name: 'Acme Inc.' }, 'en')).toBe('Acme Inc. leads.');
    expect(fillTemplate('Data through {day}.', { day: 'Nov 22' }, 'en')).toBe('Data through Nov 22.');
    expect(fillTemplate('{count}.', { count: 2 }, 'en')).toBe('2.');
    expect(fillTemplate('{missing}.', {}, 'en')).toBe('{missing}.');
  });

  it('writes a number with what it counts, in the form for it', () => {
    expect(fillTemplate('{count:credits} over.', { count: 1 }, 'en')).toBe('1 credit over.');
    expect(fillTemplate('{count:credits} over.', { count: 1234 }, 'en')).toBe('1,234 credits over.');
    const forms = { products: arabicProducts };
    expect(fillTemplate('{used:products}، {count:products}', { used: 2, count: 11 }, 'ar', 'ar', forms)).toBe(
      'منتجان، 11 منتجًا',
    );
  });

  it('counts in the English forms where the host has none of that name, each in the plural rules of its language', () => {
    const forms = { credits: { one: '{count} Credit', other: '{count} Credits' } };
    // French counts 0 and 1.5 as one, English does not.
    expect(fillTemplate('{count:credits}, {count:days}', { count: 0 }, 'fr', 'en', forms)).toBe('0 Credit, 0 days');
    expect(fillTemplate('{count:credits}', { count: 1.5 }, 'fr', 'fr')).toBe('1,5 credits');
  });

  it.each(['tokens', 'constructor', '__proto__', 'toString'])(
    'writes the number alone where nothing is named %s',
    (name) => {
      expect(fillTemplate(`{count:${name}}.`, { count: 3 }, 'en')).toBe('3.');
      expect(fillTemplate(`{count:${name}}.`, { count: 'x' }, 'en')).toBe('x.');
      expect(fillTemplate(`{count:${name}}.`, {}, 'en')).toBe(`{count:${name}}.`);
    },
  );

  it('does not read a form that names itself for ever', () => {
    const forms = { credits: { other: '{count:credits} again' } };
    expect(fillTemplate('{count:credits}', { count: 3 }, 'en', 'en', forms)).toBe('3 credits again');
  });

  it('isolates names and signed figures in a right-to-left sentence, plain numbers not', () => {
    const values = { name: 'Agent OS', change: '\u200e+12.4\u200e%\u200e', credits: 148930 };
    expect(fillTemplate('{name}: {credits} رصيد ({change})', values, 'ar')).toBe(
      '\u2068Agent OS\u2069: 148,930 رصيد (\u2068\u200e+12.4\u200e%\u200e\u2069)',
    );
  });

  it('keeps English free of invisible characters', () => {
    const text = fillTemplate('{name} {change} {count}', { name: 'Agent OS', change: '+12.4%', count: 5 }, 'en');
    expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  it.each([
    ['opening braces', '{'.repeat(1_000_000)],
    ['one endless place', `{${'a'.repeat(1_000_000)}`],
    ['many unfinished places', '{a'.repeat(500_000)],
    ['many unfinished names', '{a:'.repeat(400_000)],
    ['one endless name', `{a:${'a'.repeat(1_000_000)}`],
  ])('takes time linear in a template of %s', (_, template) => {
    const start = performance.now();
    expect(fillTemplate(template, { a: 'x' }, 'en')).toHaveLength(1_000_000 + (template.length - 1_000_000));
    // A backtracking pattern takes minutes here; this takes a few milliseconds.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
