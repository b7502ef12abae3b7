import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { de } from 'ai-credits-analytics/locales/de';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect } from 'storybook/test';

import { hoverDay } from './hoverDay';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();

/** The sample with other names: by the place of the product, from 0. */
function named(nameOf: (place: number) => string) {
  return createCreditUsage({
    ...input,
    products: input.products?.map((product, place) => ({ ...product, name: nameOf(place) })),
  }).usage;
}

const COMPOUNDS = [
  'Datenschutzfolgenabschätzungsvorlagengenerator',
  'Rechnungseingangsprüfungsautomatisierung',
  'Kundenzufriedenheitsumfrageauswertung',
  'Übersetzungsqualitätssicherung',
  'Markenrichtlinienkonformitätsprüfung',
  'Bildbearbeitungswerkzeugsammlung',
];

/** Names of products that no layout may break under: look at these at 320 px and at 200 % as well. */
const meta = { title: 'Long names', parameters: { controls: { disable: true } } } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** By how many pixels something of the dashboard is wider than the dashboard. */
function sidewaysOf(root: HTMLElement): number {
  return root.scrollWidth - root.clientWidth;
}

/** 200 characters: half of them in words, half without a place to break. */
export const TwoHundredCharacters: Story = {
  render: () => (
    <CreditsDashboard
      usage={named((place) => `${place} ${'many words '.repeat(9)}`.padEnd(200, 'unbroken'))}
      now={now}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    const name = `0 ${'many words '.repeat(9)}`.padEnd(200, 'unbroken');
    await expect(name).toHaveLength(200);
    await expect(canvas.getAllByText(name)[0]).toBeVisible();
    await expect(sidewaysOf(canvas.getByRole('region', { name: 'Monthly Credit Usage' }))).toBe(0);
    await hoverDay(canvasElement, 11);
    const tooltip = canvas.getByRole('tooltip').getBoundingClientRect();
    const figure = canvas.getByRole('figure').getBoundingClientRect();
    await expect(tooltip.left).toBeGreaterThanOrEqual(figure.left);
    await expect(tooltip.right).toBeLessThanOrEqual(figure.right);
  },
};

/** German compounds, with German words around them. */
export const GermanCompounds: Story = {
  render: () => (
    <CreditsProvider locale="de" messages={de}>
      <CreditsDashboard usage={named((place) => COMPOUNDS[place] ?? `Produkt ${place}`)} now={now} />
    </CreditsProvider>
  ),
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('rowheader', { name: 'Datenschutzfolgenabschätzungsvorlagengenerator' }),
    ).toBeVisible();
    await expect(sidewaysOf(canvas.getByRole('region', { name: 'Monatliche Credit-Nutzung' }))).toBe(0);
  },
};
