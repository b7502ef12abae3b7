import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CreditsProvider, DashboardTabs } from 'ai-credits-analytics';

const tabs = [
  { id: 'cms', label: 'CMS', content: <p>Pages published</p> },
  { id: 'ai-credits', label: 'AI Credits', content: <p>Credits used</p> },
  { id: 'workflows', label: 'Workflows', content: <p>Runs</p> },
];
const tab = (name: string) => screen.getByRole('tab', { name });

describe('DashboardTabs', () => {
  it('select the first dashboard, whose panel is named by its tab', () => {
    render(<DashboardTabs tabs={tabs} label="Analytics" />);
    expect(screen.getByRole('tablist', { name: 'Analytics' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { selected: true })).toBe(tab('CMS'));
    expect(screen.getByRole('tabpanel', { name: 'CMS' })).toHaveTextContent('Pages published');
    expect(tab('CMS')).toHaveAttribute('aria-controls', screen.getByRole('tabpanel').id);
  });

  it('have a name of their own where the host gives none', () => {
    render(<DashboardTabs tabs={tabs} />);
    expect(screen.getByRole('tablist', { name: 'Dashboards' })).toBeInTheDocument();
  });

  it('mount the selected dashboard alone', async () => {
    const onSelect = vi.fn();
    render(<DashboardTabs tabs={tabs} defaultSelectedId="ai-credits" onSelect={onSelect} />);
    expect(screen.getByText('Credits used')).toBeInTheDocument();
    expect(screen.queryByText('Pages published')).toBeNull();
    await userEvent.click(tab('Workflows'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('workflows');
    expect(screen.getByRole('tabpanel', { name: 'Workflows' })).toHaveTextContent('Runs');
    expect(screen.queryByText('Credits used')).toBeNull();
    await userEvent.click(tab('Workflows'));
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it('leave the selection to a host that keeps it', async () => {
    const onSelect = vi.fn();
    const { rerender } = render(<DashboardTabs tabs={tabs} selectedId="cms" onSelect={onSelect} />);
    await userEvent.click(tab('AI Credits'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('ai-credits');
    expect(screen.getByRole('tab', { selected: true })).toBe(tab('CMS'));
    rerender(<DashboardTabs tabs={tabs} selectedId="ai-credits" />);
    expect(screen.getByRole('tab', { selected: true })).toBe(tab('AI Credits'));
    rerender(<DashboardTabs tabs={tabs} selectedId="gone" />);
    expect(screen.getByRole('tab', { selected: true })).toBe(tab('CMS'));
  });

  it('are one stop for Tab; arrows go round, Home and End to the ends, and select at once', async () => {
    render(<DashboardTabs tabs={tabs} />);
    await userEvent.tab();
    expect(tab('CMS')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('AI Credits')).toHaveFocus();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Credits used');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(tab('CMS')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(tab('Workflows')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(tab('CMS')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('tabpanel', { name: 'CMS' })).toHaveFocus();
  });

  it('follow the arrows as the eye sees them where text runs right to left', async () => {
    render(
      <CreditsProvider locale="ar">
        <DashboardTabs tabs={tabs} />
      </CreditsProvider>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(tab('AI Credits')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('CMS')).toHaveFocus();
  });

  it('draw no panel for a dashboard that the host shows elsewhere', () => {
    render(<DashboardTabs tabs={[{ id: 'a', label: 'A' }]} actions={<button type="button">Export</button>} />);
    expect(tab('A')).not.toHaveAttribute('aria-controls');
    expect(screen.queryByRole('tabpanel')).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeInTheDocument();
  });

  it('mark the panel busy while its figures load', () => {
    render(<DashboardTabs tabs={tabs} status="loading" />);
    expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'true');
  });

  it('stand without any tab, and on a server without a style attribute', () => {
    expect(renderToString(<DashboardTabs tabs={[]} />)).not.toContain('tabpanel');
    expect(renderToString(<DashboardTabs tabs={tabs} />)).not.toContain('style=');
  });

  it('give the host their root: ref, class last, attributes', () => {
    const ref = createRef<HTMLDivElement>();
    render(<DashboardTabs tabs={tabs} ref={ref} className="mine" id="tabs" />);
    expect(ref.current).toHaveAttribute('id', 'tabs');
    expect(ref.current?.className).toBe('aic-root aic-tabs mine');
  });
});
