import { CreditsDashboard, CreditsProvider, UsageMeterCard } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { pseudo } from 'ai-credits-analytics/locales/pseudo';
import { createCreditUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect } from 'storybook/test';

import { catalogues } from '../.storybook/catalogues';

import './cards.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const { balance, runOut, period } = summarizeCredits(usage, { now });
const languages = Object.entries(catalogues).filter(([locale]) => locale !== 'pseudo');

/** Words, figures, days and directions of every catalogue. */
const meta = { title: 'Languages', parameters: { controls: { disable: true } } } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The meter card in every language: each card has its own words, digits and direction. */
export const EveryLanguage: Story = {
  render: () => (
    <div className="story-meters">
      {languages.map(([locale, { messages }]) => (
        <CreditsProvider key={locale} locale={locale} messages={messages}>
          <UsageMeterCard limit="included" balance={balance} runOut={runOut} period={period} />
        </CreditsProvider>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const meters = canvas.getAllByRole('meter');
    await expect(meters).toHaveLength(16);
    const told = (locale: string) => {
      const card = meters.find((meter) => meter.closest('[lang]')?.getAttribute('lang') === locale);
      return card?.getAttribute('aria-valuetext')?.replaceAll(/\s/g, ' ');
    };
    await expect(told('de')).toMatch(/412\.380 von 500\.000 .*82,5 %/);
    await expect(told('fr')).toMatch(/412 380 .*500 000.*82,5 %/);
    await expect(told('hi')).toMatch(/5,00,000 .*4,12,380/);
    await expect(told('tr')).toMatch(/%82,5/);
    const rtl = meters.filter((meter) => meter.closest('[dir]')?.getAttribute('dir') === 'rtl');
    await expect(rtl).toHaveLength(2);
  },
};

/** Arabic as Egypt writes it: the locale asks for other digits, the words are the same. */
export const ArabicDigits: Story = {
  render: () => (
    <CreditsProvider locale="ar-EG" messages={ar}>
      <UsageMeterCard limit="included" balance={balance} runOut={runOut} period={period} />
    </CreditsProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('٤١٢٬٣٨٠')).toBeVisible();
    await expect(canvas.getByRole('meter').closest('[dir]')).toHaveAttribute('dir', 'rtl');
  },
};

/** A word without brackets is one that no catalogue translates: only figures, days and names of products have none. */
export const Pseudo: Story = {
  render: () => (
    <CreditsProvider locale="en" messages={pseudo}>
      <CreditsDashboard usage={usage} now={now} />
    </CreditsProvider>
  ),
  play: async ({ canvasElement }) => {
    const names = new Set(usage.products.map(({ name }) => name));
    const texts = [...canvasElement.querySelectorAll('p, h2, h3, th, button, span, option, text, caption')]
      .filter((element) => element.childElementCount === 0)
      .map((element) => element.textContent ?? '');
    const bare = texts.filter(
      (text) =>
        /\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !names.has(text) && !/^(Nov \d+( – Nov \d+)?|\d+K)$/.test(text),
    );
    await expect(texts.length).toBeGreaterThan(60);
    await expect(bare).toEqual([]);
  },
};
