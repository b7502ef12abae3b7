import { expect } from 'vitest';

import type { FrameLocator, Locator, Page } from 'playwright';

/** Where a dashboard stands: a page, a frame of it, a part of it. */
export type Place = Pick<FrameLocator | Locator | Page, 'getByRole' | 'locator'>;

/**
 * Uses a dashboard as a person would: the chart has measured itself, its tooltip follows mouse and keyboard, a period can
 * be chosen. Fails where one of them does not work.
 */
export async function usePiece(place: Place): Promise<void> {
  const plot = place.getByRole('listbox').first();
  const tooltip = place.locator('[data-aic-part="tooltip"]');
  // Only a measured plot has room for the word at today's line.
  await place.locator('.aic-chart-flag-label').first().waitFor();
  await plot.hover({ position: { x: 2, y: 100 } });
  expect(await tooltip.innerText()).toMatch(/Nov 1\s/);
  await plot.getByRole('option').first().press('Home');
  await place.locator(':focus').press('ArrowRight');
  await expect.poll(() => tooltip.innerText()).toMatch(/Nov 2\s/);
  await place.locator(':focus').press('Escape');
  await expect.poll(() => tooltip.count()).toBe(0);
  await place.getByRole('button', { name: /^This period/ }).click();
  expect(await place.getByRole('option', { name: /^Last 7 days/ }).isVisible()).toBe(true);
  await place.getByRole('option', { name: /^Last 7 days/ }).click();
  await place.getByRole('button', { name: /^Last 7 days/ }).waitFor();
  await place.getByRole('button', { name: 'View as table' }).click();
  await place.getByRole('columnheader', { name: 'Agent OS' }).waitFor();
}
