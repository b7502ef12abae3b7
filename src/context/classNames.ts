import type { PartName } from './partName';

/**
 * Classes of a host's own for parts, beside the library's. On the provider or the dashboard they are for every component in
 * it, except for parts of which a component has its own; `root` is for the component it is given to alone, unless the provider has
 * it.
 *
 * @example { legend: 'portal-legend', 'legend-item': 'portal-legend-item' }
 */
export type ClassNames = Readonly<Partial<Record<PartName, string | undefined>>>;
