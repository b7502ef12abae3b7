import { render } from '@testing-library/react';
import {
  CreditsDashboard,
  CreditsProvider,
  CreditsTrendChart,
  DashboardTabs,
  MetricCard,
  PeriodPicker,
  ProductTable,
  UsageMeterCard,
} from 'ai-credits-analytics';
import {
  createCreditUsage,
  dailyUsage,
  productUsage,
  summarizeCredits,
  usageTotal,
} from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import tokens from 'ai-credits-analytics/tokens.json';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { cssNames, typeOf } from '../unit/styles/tokenValues';
import { emulateMedia } from './emulateMedia';

import 'ai-credits-analytics/styles.css';

const { input, now } = novemberSample();

/** The sample with links, fourteen products and more credits than are included: every state that figures can have. */
function richUsage() {
  const sample = createCreditUsage(input).usage;
  const products = sample.products.map((product) => ({ ...product, href: `https://example.com/${product.id}` }));
  const records = Array.from({ length: 14 }, (_, place) => ({
    day: '2025-11-10',
    productId: `product-${place}`,
    credits: 1_000 * (20 - place),
  }));
  return {
    few: createCreditUsage({ ...input, products, allowance: { included: 380_000, excessLimit: 40_000 } }).usage,
    many: createCreditUsage({ records, allowance: { included: 500_000, excessLimit: null } }).usage,
  };
}

const { few, many } = richUsage();
const november = dailyUsage(few, { now });
const week = dailyUsage(few, { now, range: { start: '2025-11-17', end: '2025-11-23' } });
const manyDaily = dailyUsage(many, { now, range: { start: '2025-11-09', end: '2025-11-11' } });

/** A meter with so many of 500,000 credits used. */
function meter(credits: number) {
  const { usage } = createCreditUsage({
    records: [{ day: '2025-11-01', productId: 'agent-os', credits }],
    allowance: { included: 500_000, excessLimit: 100_000 },
  });
  const { balance, runOut, period } = summarizeCredits(usage, { now: '2025-11-22T14:00:00Z' });
  return <UsageMeterCard limit="included" balance={balance} runOut={runOut} period={period} />;
}

/** Every part there is, in every state that needs no pointer; each as small as it can be, for every token is tried on all. */
function Everything() {
  return (
    <CreditsProvider now={now}>
      <DashboardTabs
        label="Analytics"
        tabs={[
          { id: 'cms', label: 'CMS', content: 'Pages' },
          { id: 'ai-credits', label: 'AI Credits', content: 'Credits' },
        ]}
        actions={<PeriodPicker usage={few} />}
      />
      <CreditsDashboard usage={few} hasIdleProducts exportName="usage" sections={{ trend: false, table: false }} />
      {meter(318_240)}
      {meter(461_200)}
      {meter(590_000)}
      <MetricCard label="Label" status="loading" />
      <MetricCard label="Label" value="12" note="Note" status="refreshing" />
      <MetricCard label="Label" status="error" onRetry={() => undefined} />
      <CreditsTrendChart status="error" onRetry={() => undefined} />
      <CreditsTrendChart status="loading" />
      <CreditsTrendChart daily={manyDaily} />
      <CreditsTrendChart daily={week} hasPatterns annotations={[{ day: '2025-11-19', label: 'Editor' }]} />
      <CreditsTrendChart daily={week} mode="lines" />
      <CreditsTrendChart daily={november} mode="share" />
      <div className="narrow">
        <CreditsTrendChart daily={week} />
      </div>
      <ProductTable
        products={productUsage(few, { now, percentDigits: 1 })}
        total={usageTotal(few, { now })}
        highlightedProductId={week.products[0]?.id}
      />
    </CreditsProvider>
  );
}

/** By the type of a token: values that none has, one for each place in a list, and what they can change. */
const PROBES: Readonly<Record<string, readonly [other: (place: number) => string, ...properties: string[]]>> = {
  color: [
    (place) => `rgb(${place}, 254, 3)`,
    'color',
    'background-color',
    'fill',
    'stroke',
    'border-top-color',
    'border-bottom-color',
    'outline-color',
    'text-decoration-color',
  ],
  dimension: [
    // Far enough apart that what is reckoned from one is none of the others.
    (place) => `${200.5 + 3 * place}px`,
    'font-size',
    'border-top-left-radius',
    'border-top-width',
    'stroke-width',
    'rx',
    'column-gap',
    'padding-top',
    'margin-top',
    'height',
    'width',
  ],
  number: [(place) => `0.7${place}`, 'opacity', 'z-index', 'line-height'],
  fontFamily: [(place) => `Probe${place}, monospace`, 'font-family'],
  fontWeight: [(place) => `${350 + place}`, 'font-weight'],
  duration: [(place) => `0.9${place}s`, 'transition-duration', 'animation-duration'],
  cubicBezier: [
    (place) => `cubic-bezier(0.9, 0.1, 0.8, 0.${place})`,
    'transition-timing-function',
    'animation-timing-function',
  ],
  shadow: [(place) => `rgb(1, 254, 3) 0px 0px 0px ${place}px`, 'box-shadow'],
  keyword: [() => 'oldstyle-nums', 'font-variant-numeric'],
};

/** What a layout reckons: the value of a token is found there by chance. */
const RECKONED = new Set(['height', 'width']);

/** One visible element of each look: the same tag, classes, state and component look the same, but for every second row. */
function samples(): Element[] {
  const seen = new Map<string, Element>();
  for (const element of document.querySelectorAll('.aic-root, .aic-root *')) {
    const states = element
      .getAttributeNames()
      .filter((name) => /^(data-aic-(?!part)|aria-(pressed|selected|sort|expanded|invalid)|disabled)/.test(name))
      .map((name) => `${name}=${element.getAttribute(name) ?? ''}`);
    const root = element.closest('.aic-card, .aic-root')?.getAttribute('class') ?? '';
    const row = element.matches('.aic-table-row:nth-child(even)') ? 'even' : '';
    const key = [element.tagName, element.getAttribute('class'), ...states, row, root].join(' ');
    const isHidden = element.closest('.aic-visually-hidden') !== null && element.closest('pattern') === null;
    if (!isHidden && element.checkVisibility() && !seen.has(key)) seen.set(key, element);
  }
  return [...seen.values()];
}

/** Elements, each with its computed style and those of what it generates before and after it. */
function looksOf(elements: readonly Element[]): readonly CSSStyleDeclaration[] {
  return elements.flatMap((element) => [
    getComputedStyle(element),
    ...['::before', '::after']
      .map((part) => getComputedStyle(element, part))
      .filter(({ content }) => content !== 'none' && content !== 'normal'),
  ]);
}

const host = () => document.querySelector<HTMLElement>('.token-host') ?? document.body;

type Look = readonly (readonly [property: string, values: readonly string[]])[];

/** What elements look like, in the properties that tokens of some types can change. */
function lookOf(elements: readonly Element[], names: readonly string[]): Look {
  const types = new Set(names.map((name) => typeOf(tokens, name)));
  const properties = [...types].flatMap((type) => (PROBES[type] ?? []).slice(1).map(String));
  const looks = looksOf(elements);
  return properties.map((property) => [property, looks.map((look) => look.getPropertyValue(property))] as const);
}

/** What elements look like while these tokens have other values, each its own. */
function lookWith(names: readonly string[], elements: readonly Element[]): Look {
  for (const [place, name] of names.entries()) host().style.setProperty(name, otherValue(name, place));
  const look = lookOf(elements, names);
  for (const name of names) host().style.removeProperty(name);
  return look;
}

const otherValue = (name: string, place: number) => PROBES[typeOf(tokens, name)]?.[0](place) ?? '';

/** Names among these that change nothing of the elements. Halves, for most of what is left is nowhere in a state. */
function idleOf(names: readonly string[], elements: readonly Element[], before: Look): readonly string[] {
  const old = new Map(before);
  const isSame = lookWith(names, elements).every(([property, values]) =>
    values.every((value, place) => value === old.get(property)?.[place]),
  );
  if (isSame) return names;
  const half = Math.ceil(names.length / 2);
  return half === names.length
    ? []
    : [names.slice(0, half), names.slice(half)].flatMap((part) => idleOf(part, elements, before));
}

/**
 * Names among these that change nothing of the elements. All are tried at once, and those whose value is seen are done; then
 * the rest, which others hid. What is left is mixed, bounded or nowhere: there any change is told.
 */
function idle(names: readonly string[], elements: readonly Element[]): readonly string[] {
  const seen = new Set(
    lookWith(names, elements).flatMap(([property, values]) => (RECKONED.has(property) ? [] : values)),
  );
  const left = names.filter((name, place) => !seen.has(otherValue(name, place)));
  return left.length > 0 && left.length < names.length
    ? idle(left, elements)
    : idleOf(left, elements, lookOf(elements, left));
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

const first = (selector: string): HTMLElement => all(selector)[0] ?? document.body;

async function hovered(selector: string): Promise<readonly Element[]> {
  first(selector).scrollIntoView({ block: 'center' });
  await userEvent.hover(first(selector));
  return all(`${selector}:hover`);
}

/** The pointer keeps a day's figures open. */
async function pinned(chart: string): Promise<readonly Element[]> {
  const plot = first(`${chart} .aic-chart-surface`);
  plot.scrollIntoView({ block: 'center' });
  await userEvent.click(plot, { position: { x: plot.clientWidth / 3, y: 60 } });
  return all(`${chart} .aic-chart-tooltip, ${chart} .aic-chart-tooltip *, ${chart} .aic-chart-marker *`);
}

/** What shows at the focus, under a pointer or after a click: the state, and the elements that are in it then. */
const STATES: readonly (readonly [state: string, enter: () => Promise<readonly Element[]>])[] = [
  [
    'the focus',
    async () => {
      first('.aic-tab').focus();
      await userEvent.keyboard('{ArrowRight}');
      return all('.aic-tab:focus-visible');
    },
  ],
  ['a row under the pointer', async () => hovered('.aic-table-body .aic-table-row')],
  ['a switch of the legend under the pointer', async () => hovered('button.aic-chart-legend-item')],
  ['a tooltip beside its day', async () => pinned('.aic-root')],
  ['a tooltip under a narrow plot', async () => pinned('.narrow')],
  [
    'the list of periods',
    async () => {
      await userEvent.click(first('.aic-period-button'));
      return [...all('.aic-period-button, .aic-period-popover'), ...(await hovered('.aic-period-option'))];
    },
  ],
  [
    'days of one’s own',
    async () => {
      const options = all('.aic-period-option');
      await userEvent.click(options.at(-1) ?? document.body);
      return all('.aic-period-form, .aic-period-form *');
    },
  ],
];

/** Opens the days of a chart as a table, and switches a product off. */
async function openSome() {
  await userEvent.click(all('.aic-chart-table-button')[1] ?? document.body);
  await userEvent.click(all('.aic-chart-legend-item').at(-1) ?? document.body);
}

const style = document.createElement('style');
// Off the screen the inside of a chart has no computed style of its own.
style.textContent =
  '.narrow { inline-size: 360px } .aic-chart-stage.aic-chart-stage { content-visibility: visible !important }';

/** Of motion only the tokens of motion are told: others would be seen halfway. */
const setMotion = async (value: 'reduce' | 'no-preference') => emulateMedia({ 'prefers-reduced-motion': value });

beforeAll(async () => {
  document.head.append(style);
  await page.viewport(1200, 900);
});

afterAll(async () => {
  style.remove();
  document.body.replaceChildren();
  await emulateMedia();
  await page.viewport(1024, 768);
});

describe('each token of tokens.json', () => {
  const names = cssNames(tokens);

  it('has a type for which there is another value', () => {
    expect(names.filter((name) => PROBES[typeOf(tokens, name)] === undefined)).toEqual([]);
  });

  it('changes the computed style of a visible part, at rest or in a state', async () => {
    const container = document.createElement('div');
    container.className = 'token-host';
    document.body.append(container);
    render(<Everything />, { container });
    await setMotion('reduce');
    await openSome();
    const elements = samples();
    expect(elements.length).toBeGreaterThan(200);
    let left = idle(names, elements);
    for (const [state, enter] of STATES) {
      const shown = await enter();
      expect(shown.length, state).toBeGreaterThan(0);
      left = idle(left, shown);
    }
    await setMotion('no-preference');
    expect(idle(left, all('.aic-button, .aic-period-popover'))).toEqual([]);
  });
});
