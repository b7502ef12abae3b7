// @vitest-environment node
import { isThemeValue, validateTheme } from 'ai-credits-analytics/theme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { themeEntries } from '../../../src/theme/themeEntries';
import { themeTokens } from '../../../src/theme/themeTokens';

const names = [...themeTokens.keys()];

const codes = (theme: unknown) => validateTheme(theme).issues.map(({ code, token }) => [code, token]);

/** An object each of whose properties throws when it is read. */
const throwing = Object.defineProperty({}, '--aic-color-accent', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

const refuse = (): never => {
  throw new Error('no');
};

describe('a theme from a database', () => {
  it('is taken token by token: one refused value leaves the rest as it was', () => {
    const { theme, issues } = validateTheme({
      '--aic-color-accent': 'red;position:fixed',
      '--aic-color-surface': ' light-dark(#fff, #000) ',
      '--aic-seed-radius': '4px',
      '--aic-space-4': 'red',
      '--aic-shadow-card': 'url(https://example.com)',
      '--aic-seed-font': 7,
      '--acme-color': 'red',
    });
    expect(theme).toEqual({ '--aic-color-surface': 'light-dark(#fff, #000)', '--aic-seed-radius': '4px' });
    expect(issues.map(({ code, token }) => [code, token])).toEqual([
      ['forbidden-text', '--aic-color-accent'],
      ['wrong-kind', '--aic-space-4'],
      ['forbidden-text', '--aic-shadow-card'],
      ['not-text', '--aic-seed-font'],
      ['unknown-token', '--acme-color'],
    ]);
  });

  it('without a fault comes back as a fresh object with no issues', () => {
    const given = { '--aic-color-accent': '#0f766e' };
    const { theme, issues } = validateTheme(given);
    expect([theme, issues]).toEqual([given, []]);
    expect(theme).not.toBe(given);
    expect(validateTheme({})).toEqual({ theme: {}, issues: [] });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'text'],
    ['a text of JSON', '{"--aic-color-accent":"red"}'],
    ['a number', 7],
    ['a boolean', true],
    ['an empty list', []],
    ['a list', ['red']],
    ['a map', new Map([['--aic-color-accent', 'red']])],
    ['a date', new Date(0)],
    ['a function', () => 'red'],
    ['a symbol', Symbol('theme')],
  ])('that is no plain object (%s) gives one issue and no token', (_name, theme) => {
    expect(validateTheme(theme).theme).toEqual({});
    expect(codes(theme)).toEqual([['not-an-object', null]]);
  });

  it('never makes it throw: getters, proxies and objects without a prototype', () => {
    expect(codes(throwing)).toEqual([['not-text', '--aic-color-accent']]);
    expect(codes(new Proxy({}, { ownKeys: refuse }))).toEqual([['not-an-object', null]]);
    expect(codes(new Proxy({}, { get: refuse }))).toEqual([['not-an-object', null]]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(proxy)).toEqual([['not-an-object', null]]);
    const bare = Object.assign(Object.create(null), { '--aic-space-4': '12px' });
    expect(validateTheme(bare)).toEqual({ theme: { '--aic-space-4': '12px' }, issues: [] });
  });

  it('reads each value once, so that what was judged is what is used', () => {
    let reads = 0;
    const theme = {
      get '--aic-color-accent'() {
        reads += 1;
        return reads === 1 ? 'red' : 'red;position:fixed';
      },
    };
    expect(validateTheme(theme).theme).toEqual({ '--aic-color-accent': 'red' });
    expect(reads).toBe(1);
  });

  it('reaches no prototype by its names', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"--aic-space-4":"1px"},"constructor":"red","prototype":"red","--aic-space-4":"12px"}',
    );
    const { theme, issues } = validateTheme(hostile);
    expect(Object.getPrototypeOf(theme)).toBe(Object.prototype);
    expect(theme).toEqual({ '--aic-space-4': '12px' });
    expect(issues.map(({ token }) => token)).toEqual(['__proto__', 'constructor', 'prototype']);
    expect(Object.hasOwn(Object.prototype, '--aic-space-4')).toBe(false);
    expect(validateTheme(Object.create({ '--aic-space-4': '12px' })).theme).toEqual({});
  });

  it('judges a value of a megabyte by its length alone, and says no more of it than that', () => {
    const { theme, issues } = validateTheme({ '--aic-color-accent': '('.repeat(1_000_000), '--aic-space-4': '12px' });
    expect(theme).toEqual({ '--aic-space-4': '12px' });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toBe(
      'ai-credits-analytics: --aic-color-accent is 1000000 characters long, and 512 are the most. Its default is used. Give a colour, such as #0f766e or light-dark(#0f766e, #2dd4bf).',
    );
  });

  it('lists 100 of 100,000 unknown names and counts the rest; the tokens among them are used', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, 'red'] as const));
    const { theme, issues } = validateTheme({ ...many, '--aic-space-4': '12px' });
    expect(theme).toEqual({ '--aic-space-4': '12px' });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({
      code: 'too-many-tokens',
      token: null,
      message:
        'ai-credits-analytics: The theme has 100000 unknown names; the first 100 are listed and all are left out. Is it a theme of this library?',
    });
  });

  it('tells which name was meant where the prefix is missing or private', () => {
    const meant = ['accent', 'color-accent', '--space-4', '--_aic-space-4', '--aic-accent', 'nothing'].map(
      (name) => /Did you mean ([\w-]+)/.exec(validateTheme({ [name]: 'red' }).issues[0]?.message ?? '')?.[1],
    );
    expect(meant).toEqual([
      '--aic-color-accent',
      '--aic-color-accent',
      '--aic-space-4',
      '--aic-space-4',
      '--aic-color-accent',
      undefined,
    ]);
  });
});

describe('a name with a slip', () => {
  it.each([
    ['--aic-seed-acent', '--aic-seed-accent'],
    ['--aic-seed-acccent', '--aic-seed-accent'],
    ['--aic-seed-accnet', '--aic-seed-accent'],
    ['--aic-sede-accent', '--aic-seed-accent'],
    ['--aic-color-surfase', '--aic-color-surface'],
    ['surfce', '--aic-color-surface'],
    ['--aic-series-13', '--aic-series-1'],
  ])('%s was likely meant to be %s', (name, meant) => {
    expect(validateTheme({ [name]: 'red' }).issues[0]?.message).toBe(
      `ai-credits-analytics: No token is called ${name}, so it is left out. Did you mean ${meant}?`,
    );
  });

  it.each(['--aic-sed-acent', '--acme-color', 'x', '', '--aic-'])('%j is too far from every one', (name) => {
    expect(validateTheme({ [name]: 'red' }).issues[0]?.message).toMatch(/tokens\.json lists the names\.$/);
  });
});

describe('what the provider sets by itself', () => {
  const set = (theme: Record<string, string>) => Object.fromEntries(themeEntries(theme));

  it.each([
    '0 0 0 100px red',
    '0 0 0 10rem red',
    '0 0 0 1em red',
    '0 0 0 9in red',
    '100px 0 red',
    '0 0 0 .5em hsl(120deg 0% 63%)',
    '0 0 0 6pt red',
    '0 0 0 100px hsl(120deg 0% 63%)',
    '0 0 0 var(--aic-space-4) red',
    '0 0 0 VAR(--_aic-space-4) red',
    'var(--aic-anything)',
  ])('is no shadow that reaches further than 99 px, whatever the others are: %s', (value) => {
    for (const name of ['--aic-card-shadow', '--aic-shadow-card', '--aic-shadow-overlay', '--aic-tooltip-shadow'])
      expect(set({ [name]: value })).toEqual({});
  });

  it('is every shadow that stays near', () => {
    const near = '0 1px 2px #1011140a, inset 0 0.125rem 99.5px -1px rgb(100 200 255 / 12.5%)';
    const given = {
      '--aic-card-shadow': near,
      '--aic-shadow-card': 'none',
      '--aic-shadow-overlay': '0.3px 0.5px 0.7px hsl(120deg 0% 63% / 0.34), 0 1px hsl(12.5rad 0% 63%)',
      '--aic-tooltip-shadow': 'var(--shadow-large, 0 0 var(--gap-large) hsl(100grad 0% 63%))',
    };
    expect(set(given)).toEqual(given);
  });

  it('is a length with its unit where one of 0 is given, and its default for what begins like none', () => {
    for (const [name, { kind }] of themeTokens) {
      if (kind !== 'dimension') continue;
      expect([name, set({ [name]: ' 0 ' })]).toEqual([name, { [name]: '0px' }]);
      expect([name, set({ [name]: 'red' })]).toEqual([name, {}]);
      expect([name, set({ [name]: '-4px' })]).toEqual([name, {}]);
      expect(set({ [name]: ' .5rem' })).toEqual({ [name]: ' .5rem' });
      expect(set({ [name]: 'min(1px, 2px)' })).toEqual({ [name]: 'min(1px, 2px)' });
    }
  });

  it('is any other token as it is given', () => {
    const given = {
      '--aic-z-overlay': '0',
      '--aic-line-height': '1',
      '--aic-tooltip-text': 'red',
      '--aic-text': 'red',
    };
    expect(set(given)).toEqual(given);
  });
});

describe('a shadow of another unit', () => {
  it('is refused with the two units that it may have', () => {
    expect(validateTheme({ '--aic-shadow-card': '0 .5em 1em #0001' }).issues[0]?.message).toBe(
      'ai-credits-analytics: --aic-shadow-card does not take 0 .5em 1em #0001. Its default is used. Give a shadow of lengths up to 64px, in px or rem, such as 0 1px 2px #0000001a.',
    );
  });
});

describe('whatever a theme holds', () => {
  const anything = fc.dictionary(
    fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' })),
    fc.oneof(fc.constantFrom('red', '12px', '600', '0', 'a;b', '</style>', '\u202ered'), fc.anything()),
  );

  it('gives tokens of ours with values that the provider sets too, and an issue for every other name', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { theme, issues } = validateTheme(given);
        expect(Object.entries(theme)).toEqual(themeEntries(theme));
        expect(Object.entries(theme).every(([name, value]) => themeTokens.has(name) && isThemeValue(value))).toBe(true);
        expect(issues.length + Object.keys(theme).length).toBe(Object.keys(given).length);
        expect(validateTheme(theme)).toEqual({ theme, issues: [] });
      }),
    );
  });

  it('gives messages of plain characters on one line, short enough for a log', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { message, token } of validateTheme(given).issues) {
          expect(message).toMatch(/^ai-credits-analytics: [\w #%.,;:()*+?"-]+$/);
          expect(message.length).toBeLessThan(400);
          expect(token ?? '').toMatch(/^[\w #%.,;:()*+?-]*$/);
        }
      }),
    );
  });

  it('never throws, object or not', () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true }),
        (given) => {
          expect(Array.isArray(validateTheme(given).issues)).toBe(true);
        },
      ),
    );
  });
});
