import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { checkTheme, createTheme } from 'ai-credits-analytics/theme';
import { useMemo, useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';

import './themeBuilder.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const SCHEMES = ['light', 'dark'] as const;

interface ThemeBuilderProps {
  /** Takes the text to the clipboard. */
  onCopy: (text: string) => void;
}

const FONTS = ['inherit', 'Georgia, serif', '"Inter", sans-serif', 'system-ui, sans-serif'];

/** A colour by the picker, or pasted as its six digits. */
function Colour({ label, value, onChange }: { label: string; value: string; onChange: (hex: string) => void }) {
  const [text, setText] = useState(value);
  const take = (next: string) => {
    setText(next);
    if (/^#[\da-f]{6}$/i.test(next)) onChange(next);
  };
  return (
    <span className="builder-colour">
      <label>
        {label} <input type="color" value={value} onChange={({ target }) => take(target.value)} />
      </label>
      <input aria-label={`${label}, hex`} size={8} value={text} onChange={({ target }) => take(target.value)} />
    </span>
  );
}

/** One colour in, a readable theme out: pick, look at both schemes, copy. */
function ThemeBuilder({ onCopy }: ThemeBuilderProps) {
  const [accent, setAccent] = useState('#0f766e');
  const [surface, setSurface] = useState('#ffffff');
  const [font, setFont] = useState(FONTS[0]);
  const [radius, setRadius] = useState(10);
  const [hasSeries, setHasSeries] = useState(false);
  const theme = useMemo(
    () =>
      createTheme({
        accent,
        radius,
        series: hasSeries,
        ...(surface === '#ffffff' ? {} : { surface }),
        ...(font === FONTS[0] ? {} : { font }),
      }),
    [accent, surface, font, radius, hasSeries],
  );
  const findings = useMemo(() => checkTheme(theme), [theme]);
  const text = JSON.stringify(theme, null, 2);
  return (
    <main className="builder">
      <h1>Theme builder</h1>
      <form className="builder-form">
        <Colour label="Brand colour" value={accent} onChange={setAccent} />
        <Colour label="Surface" value={surface} onChange={setSurface} />
        <label>
          Font{' '}
          <select value={font} onChange={({ target }) => setFont(target.value)}>
            {FONTS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          Radius{' '}
          <input
            type="range"
            min={0}
            max={24}
            value={radius}
            onChange={({ target }) => setRadius(Number(target.value))}
          />{' '}
          <output>{`${radius}px`}</output>
        </label>
        <label>
          <input type="checkbox" checked={hasSeries} onChange={({ target }) => setHasSeries(target.checked)} /> Series
          of the brand
        </label>
        <button type="button" onClick={() => onCopy(text)}>
          Copy theme
        </button>
      </form>
      <p role="status">
        {findings.length === 0
          ? 'Every pair of colours is readable (WCAG 2.2, AA).'
          : findings.map(({ message }) => message).join(' ')}
      </p>
      <div className="builder-schemes">
        {SCHEMES.map((scheme) => (
          <div key={scheme} className="builder-scheme" data-theme={scheme}>
            <CreditsProvider theme={theme} colorScheme={scheme} now={now}>
              <CreditsDashboard usage={usage} aria-label={`Preview, ${scheme}`} />
            </CreditsProvider>
          </div>
        ))}
      </div>
      <label className="builder-text">
        {'Theme, for <CreditsProvider theme={…}>'}
        <textarea readOnly rows={12} value={text} />
      </label>
    </main>
  );
}

/** A designer picks the colour of a brand, looks at both schemes and copies the theme. */
const meta = {
  title: 'Theme builder',
  component: ThemeBuilder,
  args: { onCopy: fn((text: string) => void navigator.clipboard.writeText(text).catch(() => undefined)) },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof ThemeBuilder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where a designer begins. */
export const Builder: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Every pair of colours is readable (WCAG 2.2, AA).')).toBeVisible();
  },
};

/** Yellow is the hardest colour to make readable on white. */
export const OneColour: Story = {
  play: async ({ canvas, args }) => {
    const hex = canvas.getByRole('textbox', { name: 'Brand colour, hex' });
    await userEvent.clear(hex);
    await userEvent.type(hex, '#ffd400');
    await expect(canvas.getByText('Every pair of colours is readable (WCAG 2.2, AA).')).toBeVisible();
    const accentIn = (name: string) =>
      getComputedStyle(canvas.getByRole('region', { name })).getPropertyValue('--aic-color-accent');
    await expect(accentIn('Preview, light')).toMatch(/^light-dark\(#[\da-f]{6}, ?#[\da-f]{6}\)$/);
    await expect(canvas.getByRole('region', { name: 'Preview, dark' })).toHaveAttribute('data-aic-scheme', 'dark');
    await userEvent.click(canvas.getByRole('button', { name: 'Copy theme' }));
    await expect(args.onCopy).toHaveBeenCalledWith(expect.stringContaining('"--aic-color-accent": "light-dark('));
  },
};
