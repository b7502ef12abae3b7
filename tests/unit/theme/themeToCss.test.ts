// @vitest-environment node
import { createTheme, ThemeError, themeToCss } from 'ai-credits-analytics/theme';
import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

describe('a theme as CSS', () => {
  it('is one rule with the declarations in order', () => {
    expect(themeToCss({ '--aic-seed-radius': '4px', '--aic-seed-font': '"Inter", serif' }, '.acme')).toBe(
      '.acme {\n  --aic-seed-radius: 4px;\n  --aic-seed-font: "Inter", serif;\n}\n',
    );
  });

  it('gives browsers without light-dark() the light value', () => {
    const theme = {
      '--aic-color-accent': 'light-dark(#0f766e, #2dd4bf)',
      '--aic-shadow-card': '0 1px 2px light-dark(rgb(0 0 0 / 4%), #000)',
      '--aic-seed-radius': '4px',
    };
    expect(themeToCss(theme, ':root')).toBe(
      `:root {
  --aic-color-accent: #0f766e;
  --aic-shadow-card: 0 1px 2px rgb(0 0 0 / 4%);
  --aic-seed-radius: 4px;
}
@supports (color: light-dark(red, red)) {
  :root {
    --aic-color-accent: light-dark(#0f766e, #2dd4bf);
    --aic-shadow-card: 0 1px 2px light-dark(rgb(0 0 0 / 4%), #000);
  }
}
`,
    );
  });

  it('is empty where nothing can be used', () => {
    for (const theme of [null, {}, 'red', { '--aic-color-accent': 'red;}' }, { foo: 'red' }])
      expect(themeToCss(theme, '.acme')).toBe('');
  });

  it('is the rule and the @supports around the same one, and nothing else, whatever the theme holds', () => {
    const names = ['--aic-color-accent', '--aic-space-4', '--aic-seed-font', '</style>', '--aic-x:red;--y'];
    const values = ['red', 'light-dark(red, #000)', '4px', '"A"', 'red}a{', '</style><script>', 'url(x)', '*/', '\\'];
    const theme = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string()));
    fc.assert(
      fc.property(theme, (given) => {
        const css = themeToCss(given, '.acme');
        expect(css).not.toMatch(/<|\\|url|@import|\/\*/);
        const selectors: string[] = [];
        postcss.parse(css).walkRules(({ selector }) => {
          selectors.push(selector);
        });
        expect(selectors.filter((selector) => selector !== '.acme')).toEqual([]);
        postcss.parse(css).walkDecls(({ prop }) => expect(prop).toMatch(/^--aic-[a-z\d-]+$/));
      }),
    );
  });

  it('comes to less than 4 kB for a whole theme', () => {
    const theme = createTheme({ accent: '#0f766e', surface: '#fffaf5', series: true });
    expect(themeToCss(theme, '.acme').length).toBeLessThan(4096);
  });
});

describe('the selector', () => {
  it.each([
    ':root',
    ':host',
    '.acme',
    '#portal',
    'main',
    'main.acme#x',
    '[data-tenant="acme"]',
    "[data-tenant='a.b-c_1']",
    '.portal[data-tenant="acme"] .aic-root',
    '.-a',
    '[data-tenant="acme:eu"]',
    '[data-tenant="acme corp, inc.; (eu)"] .b',
    `[data-tenant="O'Neil"], [data-tenant='"x"  y']`,
    '[data-tenant="über 株式会社"]',
    '[data-tenant=""]',
  ])('may be %s', (selector) => {
    expect(themeToCss({ '--aic-space-4': '12px' }, selector)).toContain(`${selector} {`);
  });

  it('is written with one space wherever it has any', () => {
    const css = themeToCss({ '--aic-space-4': '12px' }, ' :root,.acme \n .b ,\n.c\n');
    expect(css).toBe(':root, .acme .b, .c {\n  --aic-space-4: 12px;\n}\n');
  });

  it.each(['\u00a0', '\f', '\t', '\v', '\r', '\u2028', '\ufeff', '\u200b', '\u00e9', '\u007f'])(
    'has no hidden character: %j is refused at its ends and inside',
    (character) => {
      for (const selector of [`.a${character}`, `${character}.a`, `.a ${character} .b`, `.a,${character}.b`])
        expect(() => themeToCss({}, selector)).toThrow(ThemeError);
    },
  );

  it.each([
    '',
    ' ',
    ',',
    '.a,',
    '*',
    '.a > .b',
    '.a + .b',
    '.a:hover',
    '.a::before',
    ':is(.a)',
    ':host(.a)',
    '.a { } body',
    '.a}',
    'a{',
    '[a]',
    '[a=b]',
    '[a^="b"]',
    '[a="b" i]',
    '[a="b"]c',
    '[a="\\""]',
    '[a="b{c"]',
    '[a="b}c"]',
    '[a="b<c"]',
    '[a="b>c"]',
    "[a='</style>']",
    '[a="b\nc"]',
    '[a="b\tc"]',
    '[a="b\u0000c"]',
    '[a="b\u202ec"]',
    '[a="b\u3164c"]',
    '[a="b"c"]',
    "[a='b'c']",
    '[a="b',
    '.a" "',
    '[a="</style>"]',
    '.a\\:b',
    '.1a',
    '.a/**/',
    '@media',
    '.a\u0000',
    '.\u00e4',
    'a'.repeat(501),
    '.a'.repeat(100_000),
  ])('may not be %j', (selector) => {
    expect(() => themeToCss({}, selector)).toThrow(ThemeError);
  });

  it('is named in the error, with what would do', () => {
    expect(() => themeToCss({}, 'a{}')).toThrow(
      `ai-credits-analytics: themeToCss cannot write a rule for the selector 'a{}'. Use elements, classes, ids, :root, :host and attributes such as [data-tenant="acme"], the value in quotes; between them spaces (descendants) and commas alone.`,
    );
  });

  it.each([
    ['.acme > div', '.acme > div'],
    ['[data-tenant=acme]', '[data-tenant=acme]'],
    ['.a\\:b', '.a\\:b'],
    ['.a\n>\u202e\u{1f600}\u00e9', '.a\\u{a}>\\u{202e}\\u{1f600}\\u{e9}'],
    ['</style>', '\\u{3c}/style>'],
    ['*'.repeat(101), `${'*'.repeat(100)}...`],
  ])('%j is shown as %j', (selector, shown) => {
    expect(() => themeToCss({}, selector)).toThrow(`for the selector '${shown}'. Use elements`);
  });

  it('is of a type, where it is no text', () => {
    const wrong: string = JSON.parse('7');
    expect(() => themeToCss({}, wrong)).toThrow('for the selector of type number. Use elements');
  });

  it('opens one rule to the parser of CSS, whatever is taken', () => {
    const pieces = [
      ...'.#[]="\'\\:;,{}<>()*/@! \n\tab\u00e9\u202e\u3164',
      '[a="',
      '"]',
      "[a='",
      "']",
      '.b',
      ':root',
      '/*',
    ];
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const selector = parts.join('');
        let css = '';
        try {
          css = themeToCss({ '--aic-space-4': '12px' }, selector);
        } catch {
          return;
        }
        taken += 1;
        expect(css).not.toMatch(/[<\\\u202e\u3164]/);
        const { nodes } = postcss.parse(css);
        expect(nodes.map(({ type }) => type)).toEqual(['rule']);
        expect(nodes[0]?.type === 'rule' && nodes[0].nodes.map(String)).toEqual(['--aic-space-4: 12px']);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
