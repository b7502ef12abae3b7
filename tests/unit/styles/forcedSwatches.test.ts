// @vitest-environment node
import { expect, it } from 'vitest';

import { styleRules } from './styleRules';

const SERIES = 12;

it('the swatch of each series in the table has a pattern of its own where colours are forced', () => {
  const forced = styleRules.filter(({ context }) => context.some((at) => at.includes('forced-colors')));
  const patterns = Array.from({ length: SERIES }, (_, place) => {
    const own = `.aic-table-swatch:where(.aic-series-${place + 1})`;
    const rules = forced.filter(({ selector }) => selector.split(',').some((one) => one.trim() === own));
    return JSON.stringify(rules.flatMap(({ declarations }) => declarations));
  });
  expect(patterns).not.toContain('[]');
  expect(new Set(patterns).size).toBe(SERIES);
});
