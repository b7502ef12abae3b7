import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { CreditsProvider, DashboardTabs } from 'ai-credits-analytics';
import { describe, expect, it } from 'vitest';

import '../../src/styles/styles.css';

const tabs = [
  { id: 'cms', label: 'CMS', content: <p>Pages published</p> },
  { id: 'ai-credits', label: 'AI Credits', content: <p>Credits used</p> },
  { id: 'workflows', label: 'Workflow Automation', content: <p>Runs</p> },
];
const left = (name: string) => screen.getByRole('tab', { name }).getBoundingClientRect().left;

describe('DashboardTabs in a browser', () => {
  it('go where the arrow points, in both directions of writing', async () => {
    for (const locale of ['en', 'ar']) {
      const { unmount } = render(
        <CreditsProvider locale={locale}>
          <DashboardTabs tabs={tabs} defaultSelectedId="ai-credits" />
        </CreditsProvider>,
      );
      await userEvent.tab();
      await userEvent.keyboard('{ArrowLeft}');
      const reached = document.activeElement?.getBoundingClientRect().left ?? Infinity;
      expect(reached).toBeLessThan(left('AI Credits'));
      unmount();
    }
  });

  it('go on in another row where they are too many, and never widen the page', () => {
    const { container } = render(
      <div style={{ width: 240 }}>
        <DashboardTabs tabs={tabs} actions={<button type="button">Export</button>} />
      </div>,
    );
    const first = screen.getByRole('tab', { name: 'CMS' }).getBoundingClientRect();
    const last = screen.getByRole('tab', { name: 'Workflow Automation' }).getBoundingClientRect();
    expect(last.top).toBeGreaterThanOrEqual(first.bottom);
    expect(last.right).toBeLessThanOrEqual(240);
    expect(container.firstElementChild?.scrollWidth).toBe(240);
  });

  it('have a focus ring that stays 4 px from their letters', async () => {
    render(<DashboardTabs tabs={tabs} />);
    await userEvent.tab();
    const tab = screen.getByRole('tab', { name: 'CMS' });
    const letters = document.createRange();
    letters.selectNodeContents(tab);
    const { left: from, right: to } = letters.getBoundingClientRect();
    const { left: start, right: end } = tab.getBoundingClientRect();
    const offset = Number.parseFloat(getComputedStyle(tab).outlineOffset);
    expect(from - start + offset).toBeCloseTo(4, 0);
    expect(end - to + offset).toBeCloseTo(4, 0);
  });

  it('have nothing that axe finds', async () => {
    const { container } = render(<DashboardTabs tabs={tabs} />);
    expect((await axe.run(container)).violations).toEqual([]);
  });
});
