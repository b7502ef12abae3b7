import type { Day } from '../../model/day';
import type { ChartAnnotation } from './chartAnnotation';

/**
 * What the host tells of a day, each thing once.
 *
 * @example annotationsOn([{ day: '2025-11-10', label: 'Limit raised' }], '2025-11-10') // ['Limit raised']
 */
export function annotationsOn(annotations: readonly ChartAnnotation[], day: Day | undefined): readonly string[] {
  return [...new Set(annotations.filter((annotation) => annotation.day === day).map(({ label }) => label))];
}
