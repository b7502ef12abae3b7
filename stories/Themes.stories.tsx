import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { expect } from 'storybook/test';

import { skins } from './skins';

import './cards.css';
import './slots.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

/** Brands beside each other on one page. A theme is set on the roots of its provider and nowhere else. */
const meta = { title: 'Themes', parameters: { controls: { disable: true } } } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const PAIR = [
  { skin: 'fernway', scheme: 'light' },
  { skin: 'halden', scheme: 'dark' },
] as const;

/** A green brand in the light beside a purple one in the dark. */
export const SideBySide: Story = {
  render: () => (
    <div className="story-meters">
      {PAIR.map(({ skin, scheme }) => (
        <div key={skin} className="slot-scheme" data-theme={scheme}>
          <CreditsProvider theme={skins[skin]?.theme} colorScheme={scheme} now={now}>
            <CreditsDashboard usage={usage} aria-label={skin} />
          </CreditsProvider>
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const seedOf = (name: string) =>
      getComputedStyle(canvas.getByRole('region', { name })).getPropertyValue('--aic-seed-accent');
    await expect([seedOf('fernway'), seedOf('halden')]).toEqual(['#0a6b50', '#8c3aa0']);
    await expect(getComputedStyle(document.documentElement).getPropertyValue('--aic-seed-accent')).toBe('');
    await expect(canvas.getByRole('region', { name: 'halden' })).toHaveAttribute('data-aic-scheme', 'dark');
  },
};
