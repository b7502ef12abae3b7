import { CreditsProvider, UsageMeterCard } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { createCreditUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import tokens from 'ai-credits-analytics/tokens.json';
import { expect } from 'storybook/test';

import './cards.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const { balance, runOut, period } = summarizeCredits(createCreditUsage(input).usage, { now });

const meta = {
  title: 'Shared',
  component: UsageMeterCard,
  args: { limit: 'included', balance, runOut, period },
} satisfies Meta<typeof UsageMeterCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const MODES = ['light', 'dark'] as const;
const { surface, text: ink } = tokens.role.color;

/** What a partner's own style sheet would say: one colour, one radius, one font. */
const BRANDS = {
  fernway: { '--aic-seed-accent': '#0a6b50', '--aic-seed-radius': '3px', '--aic-seed-font': 'Georgia, serif' },
  halden: { '--aic-seed-accent': '#8c3aa0', '--aic-seed-radius': '18px' },
  sunny: { '--aic-seed-accent': '#ffd400', '--aic-seed-radius': '0px' },
};

function Brand({ seeds, children }: { seeds: Record<string, string>; children: ReactElement }) {
  return (
    <div
      ref={(element) => {
        for (const [name, value] of Object.entries(seeds)) element?.style.setProperty(name, value);
      }}
    >
      {children}
    </div>
  );
}

/** Three brands beside the default, each of three seeds; the accent is one colour for light and dark. */
export const Brands: Story = {
  render: (args) => (
    <div className="story-meters">
      <UsageMeterCard {...args} />
      {Object.entries(BRANDS).map(([name, seeds]) => (
        <Brand key={name} seeds={seeds}>
          <UsageMeterCard {...args} />
        </Brand>
      ))}
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('meter', { name: 'Credits Used and Remaining' })).toHaveLength(4);
    const fills = [...canvasElement.querySelectorAll('.aic-bar-fill')].map((fill) => getComputedStyle(fill).fill);
    await expect(new Set(fills).size).toBe(4);
  },
};

/** English, German and Arabic on one page: each card has its own language and direction. */
export const Languages: Story = {
  render: (args) => (
    <div className="story-meters">
      {Object.entries({ en, de, ar }).map(([locale, messages]) => (
        <CreditsProvider key={locale} locale={locale} messages={messages}>
          <UsageMeterCard {...args} />
        </CreditsProvider>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const meters = canvas.getAllByRole('meter');
    await expect(meters.map((meter) => meter.closest('[lang]')?.getAttribute('dir'))).toEqual(['ltr', 'ltr', 'rtl']);
    await expect(meters[1]).toHaveAccessibleName('Verbrauchte und verbleibende Credits');
  },
};

/** The series colours of tokens.json in stack order, light and dark, each over the ground it is seen on. */
export const SeriesColors: Story = {
  render: () => (
    <div className="story-meters">
      {MODES.map((mode) => (
        <svg key={mode} viewBox="0 0 300 330" role="img" aria-label={`Series colours, ${mode}`}>
          <rect width={300} height={330} fill={surface.$extensions['aic.modes'][mode].hex} />
          {Object.entries(tokens.role.series).map(([place, token], row) => (
            <g key={place} transform={`translate(12 ${12 + row * 24})`}>
              <rect width={64} height={18} fill={token.$extensions['aic.modes'][mode].hex} />
              <text x={76} y={14} fontSize={13} fill={ink.$extensions['aic.modes'][mode].hex}>
                {`series-${place} ${token.$extensions['aic.modes'][mode].hex}`}
              </text>
            </g>
          ))}
        </svg>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('series-1 #3f4faf')).toBeVisible();
    await expect(canvas.getByText('series-12 #c1bd70')).toBeVisible();
  },
};
