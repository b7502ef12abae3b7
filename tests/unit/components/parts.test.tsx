import { readFileSync } from 'node:fs';

import { fireEvent, render } from '@testing-library/react';
import { CreditsTrendChart, UsageMeterCard } from 'ai-credits-analytics';
import { dailyUsage } from 'ai-credits-analytics/metrics';
import parts from 'ai-credits-analytics/parts.json';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { COMPONENTS } from '../../states/components';
import { figures } from '../../states/figures';
import { STATES } from '../../states/states';
import { layOut, PLOT } from './trend-chart/plot';

import type { ReactElement } from 'react';

// Every component in every state, in a DOM that is slow to lay nothing out.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => void layOut());
afterEach(() => vi.restoreAllMocks());

const { now, over, balance } = { ...figures, balance: figures.overSummary.balance };
const october = { start: '2025-10-01', end: '2025-11-30' };

/** What a component draws only where the sample has it: a reset, credits beyond the included ones, a note. */
const MORE: Readonly<Record<string, readonly ReactElement[]>> = {
  CreditsTrendChart: [
    <CreditsTrendChart
      key="full"
      daily={dailyUsage(over, { now, range: october })}
      annotations={[{ day: '2025-11-12', label: 'Launch' }]}
      highlightedProductId="search"
    />,
  ],
  UsageMeterCard: [<UsageMeterCard key="over" limit="included" balance={balance} />],
};

/** Opens what can be opened, and looks at a day. */
function touch(container: HTMLElement): void {
  const buttons = container.querySelectorAll('[aria-haspopup="dialog"], .aic-chart [aria-expanded="false"]');
  for (const button of buttons) fireEvent.click(button);
  for (const plot of container.querySelectorAll('.aic-chart [role="listbox"]'))
    fireEvent.pointerMove(plot, { clientX: PLOT.width / 2, clientY: PLOT.height / 2, pointerType: 'mouse' });
}

/** Names of the parts a component draws in all of its states, each once. */
function drawnBy(name: string): string[] {
  const seen = new Set<string>();
  for (const state of [...Object.values(STATES[name] ?? {}), ...(MORE[name] ?? [])]) {
    const { container, unmount } = render(state);
    touch(container);
    for (const element of container.querySelectorAll('[part], [data-aic-part]')) {
      // What a tab shows is the host's.
      if (name === 'DashboardTabs' && element.parentElement?.closest('.aic-tabs-panel')) continue;
      const part = element.getAttribute('part') ?? 'no part';
      expect([name, element.getAttribute('data-aic-part')]).toEqual([name, part]);
      seen.add(part);
    }
    unmount();
  }
  return [...seen].toSorted();
}

const listed = Object.entries(parts).filter(([name]) => name !== '$description');

/** The names of the type PartName, read from its source. */
function partNames(): string[] {
  const path = 'src/context/partName.ts';
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

describe('parts.json', () => {
  it('lists every component that draws something', () => {
    expect(listed.map(([name]) => name)).toEqual(COMPONENTS.filter((name) => name !== 'CreditsProvider').toSorted());
  });

  it.each(listed)(
    'has the parts of %s, as `part` and as `data-aic-part`: none is missing, none is more',
    (name, names) => {
      expect(drawnBy(name)).toEqual(names);
    },
  );

  it('has the names of the type PartName and no others', () => {
    expect(partNames()).toEqual([...new Set(listed.flatMap(([, names]) => names))].toSorted());
  });
});
