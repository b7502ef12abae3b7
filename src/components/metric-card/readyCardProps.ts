import type { MetricCardProps } from './MetricCard';

/** What the five ready cards leave to the host: everything but the words and the figure. */
export type ReadyCardProps = Omit<MetricCardProps, 'label' | 'value' | 'note' | 'glyph'>;
