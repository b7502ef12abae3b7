import { describe, expect, it } from 'vitest';

import { elementRun } from './elementRun';
import { giveElement } from './giveElement';
import { putElement } from './putElement';

import type { Locator } from 'playwright';

const open = elementRun();

/** What a reset or a paint of everything changes where it gets in. */
const PAINTED =
  'display box-sizing width height margin padding border-top border-collapse list-style color background-color fill stroke ' +
  'stroke-width opacity visibility cursor position font-family font-size font-weight line-height letter-spacing text-align white-space';

describe('the looks of an element', () => {
  const fill = (element: Locator) =>
    element
      .locator('[part~="meter-fill"]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);

  it('are those of its own theme beside another with another', async () => {
    const { page, faults } = await open('blank.html');
    const one = await putElement(page, 'usage-meter', { theme: { '--aic-color-accent': 'rgb(1, 2, 203)' } });
    const other = await putElement(page, 'usage-meter', { theme: { '--aic-color-accent': 'rgb(104, 5, 6)' } });
    await other.getByRole('meter').waitFor();
    const colors = async () => [await fill(one), await fill(other)];
    await expect.poll(colors).toEqual(['rgb(1, 2, 203)', 'rgb(104, 5, 6)']);
    await giveElement(one, { theme: { '--aic-color-accent': 'red;position:fixed' } });
    await expect.poll(async () => fill(one)).not.toBe('rgb(1, 2, 203)');
    expect(await faults()).toEqual([]);
  });

  it('take custom properties and ::part() from the page around', async () => {
    const { page } = await open('brand.html');
    const meter = await putElement(page, 'usage-meter');
    await expect.poll(async () => fill(meter)).toBe('rgb(1, 102, 3)');
    const table = await putElement(page, 'product-table');
    const title = table.getByRole('heading', { name: 'Credits by Product' });
    expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(4, 5, 106)');
  });

  it('are not touched by a page that resets and paints everything', async () => {
    const looks = async (path: string): Promise<Record<string, string>[]> => {
      const { page } = await open(path);
      const dashboard = await putElement(page, 'dashboard');
      await dashboard.evaluate((element) => Object.assign(element, { style: 'display: block; width: 900px' }));
      await dashboard.getByRole('table').waitFor();
      await expect.poll(async () => (await dashboard.locator('svg').last().boundingBox())?.width).toBeGreaterThan(0);
      return dashboard.evaluate(
        (element, properties) =>
          [...(element.shadowRoot?.querySelectorAll('.aic-root, .aic-root *') ?? [])].map((inner) => {
            const style = getComputedStyle(inner);
            const own = properties.split(' ').map((name) => [name, style.getPropertyValue(name)] as const);
            return { element: `${inner.localName}.${inner.getAttribute('class')}`, ...Object.fromEntries(own) };
          }),
        PAINTED,
      );
    };
    const [plain, hostile] = [await looks('blank.html'), await looks('hostile.html')];
    expect(plain.length).toBeGreaterThan(300);
    expect(hostile.map(({ element }) => element)).toEqual(plain.map(({ element }) => element));
    const changed = hostile.flatMap((style, place) =>
      Object.entries(style)
        .filter(([name, found]) => found !== plain[place]?.[name])
        .map(([name, found]) => `${style['element']} ${name}: ${found}, not ${plain[place]?.[name]}`),
    );
    expect(changed).toEqual([]);
  });
});
