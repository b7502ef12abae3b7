import tokens from 'ai-credits-analytics/tokens.json';
import { expect, within } from 'storybook/test';

import { tokenRows } from './tokenRows';

import './tokens.css';

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { TokenRow } from './tokenRows';

/** Every name a brand can set, drawn from tokens.json: what it is by default, and what it is for. */
const meta = { title: 'Tokens', parameters: { controls: { disable: true } } } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const TIERS: Readonly<Record<string, string>> = {
  base: 'Base: scales, and the three seeds of a brand',
  role: 'Roles: what a colour, a corner or a shadow is for',
  component: 'Components: each points at a role until it is set',
};

/** A value beside what it looks like. A reference is drawn by the token it stands for, so it has no swatch of its own. */
function Value({ text, type }: { text: string; type: string }) {
  const hex = type === 'color' ? /^#[\da-f]{3,8}/.exec(text)?.[0] : undefined;
  return (
    <span className="token-value">
      {hex !== undefined && (
        <svg className="token-swatch" aria-hidden="true">
          <rect width="100%" height="100%" fill={hex} />
        </svg>
      )}
      <code>{text}</code>
    </span>
  );
}

function Tier({ tier, rows }: { tier: string; rows: readonly TokenRow[] }) {
  return (
    <section className="token-tier">
      <h2 id={`tier-${tier}`}>{TIERS[tier]}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard */}
      <div className="token-scroll" role="region" aria-labelledby={`tier-${tier}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Name', 'Kind', 'Light', 'Dark', 'Note'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, type, light, dark, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{type}</td>
                <td>
                  <Value text={light} type={type} />
                </td>
                <td>{dark === '' ? 'same' : <Value text={dark} type={type} />}</td>
                <td>{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The whole contract, tier by tier. */
export const All: Story = {
  render: () => (
    <main className="token-page">
      <h1>Tokens</h1>
      <p>{tokens.$description}</p>
      {Object.keys(TIERS).map((tier) => (
        <Tier key={tier} tier={tier} rows={tokenRows.filter((row) => row.tier === tier)} />
      ))}
    </main>
  ),
  play: async ({ canvas }) => {
    const accent = canvas.getByRole('row', { name: /^--aic-seed-accent / });
    await expect(within(accent).getByText('#4450c0')).toBeVisible();
    await expect(within(accent).getByText('#8f99f2')).toBeVisible();
    const card = canvas.getByRole('row', { name: /^--aic-card-bg / });
    await expect(within(card).getByText('var(--aic-color-surface)')).toBeVisible();
  },
};
