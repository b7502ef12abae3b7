// @vitest-environment node
import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { figures } from '../../states/figures';

it('a theme leaves no style in the markup of a server, and nothing is said on the console there', () => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const html = renderToString(
    <CreditsProvider theme={{ '--aic-color-accent': '#0f766e' }}>
      <CreditsDashboard usage={figures.usage} now={figures.now} />
    </CreditsProvider>,
  );
  expect(html).toContain('aic-root');
  expect(html).not.toMatch(/style=|--aic|0f766e/);
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
