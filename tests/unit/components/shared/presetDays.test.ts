import { expect, it } from 'vitest';

import { presetDays } from '../../../../src/components/shared/presetDays';

it.each([
  ['last-7-days', 7],
  ['last-30-days', 30],
  ['last-90-days', 90],
  ['this-period', 0],
  ['last-period', 0],
  ['custom', 0],
] as const)('%s names %d days', (preset, days) => {
  expect(presetDays(preset)).toBe(days);
});
