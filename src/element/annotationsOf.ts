import { fieldOf } from './fieldOf';
import { textOf } from './textOf';

import type { ChartAnnotation } from '../components/trend-chart/chartAnnotation';

/**
 * The days a page marks in the chart. What has no day or no label is left out.
 *
 * @returns undefined where no list is given.
 * @example annotationsOf([{ day: '2025-11-12', label: 'Rollout' }, {}]) // the first one
 */
export function annotationsOf(given: unknown): readonly ChartAnnotation[] | undefined {
  if (!Array.isArray(given)) return undefined;
  return given.flatMap((one: unknown) => {
    const [day, label] = [textOf(fieldOf(one, 'day')), textOf(fieldOf(one, 'label'))];
    return day === undefined || label === undefined ? [] : [{ day, label }];
  });
}
