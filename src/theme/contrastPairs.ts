/** Two tokens that must stand out from each other. */
export interface ContrastPair {
  /** What is read or seen. */
  readonly foreground: string;
  /** What it stands on. */
  readonly background: string;
  /** 4.5 for text (WCAG 2.2, 1.4.3), 3 for marks and controls (1.4.11). */
  readonly required: 4.5 | 3;
}

const DEEP = ['series-1', 'series-3', 'series-5', 'series-7', 'series-9', 'series-11'];
const BRIGHT = ['series-2', 'series-4', 'series-6', 'series-8', 'series-10', 'series-12'];

/** Text, and the grounds on which a component sets it. */
const TEXT: readonly (readonly [foregrounds: readonly string[], backgrounds: readonly string[]])[] = [
  [
    ['color-text', 'color-text-secondary', 'color-text-muted'],
    ['color-surface', 'color-sunken', 'color-raised', 'color-hover'],
  ],
  [
    ['metric-label', 'metric-value', 'metric-note', 'chart-axis', 'chart-today', 'legend-text', 'legend-text-off'],
    ['card-bg'],
  ],
  [
    ['table-head', 'color-text'],
    ['card-bg', 'table-row-hover'],
  ],
  [
    ['legend-text', 'button-text'],
    ['color-hover', 'color-active'],
  ],
  [['button-text'], ['button-bg']],
  [['tab-text', 'tab-text-selected'], ['color-surface']],
  [['tooltip-text', 'color-text', 'color-text-secondary'], ['tooltip-bg']],
  [['color-text'], ['tooltip-hover']],
  [['color-caution-text'], ['color-caution-soft']],
  [['color-critical-text'], ['color-critical-soft', 'tooltip-bg']],
  [['color-on-accent'], ['color-accent']],
  [['chart-on-deep'], DEEP],
  [['chart-on-bright'], BRIGHT],
];

/** Marks, lines that carry meaning, and the focus ring. */
const MARKS: typeof TEXT = [
  [
    ['meter-fill', 'meter-fill-caution', 'meter-fill-over'],
    ['meter-track', 'card-bg'],
  ],
  [['meter-pace', 'meter-tick', 'chart-rule', 'allocation-line', 'color-border-control', 'focus-ring'], ['card-bg']],
  [['table-bar'], ['table-bar-track']],
  [['tab-indicator', 'focus-ring', 'color-border-control'], ['color-surface']],
  [['focus-ring', 'color-critical'], ['tooltip-bg']],
  [[...DEEP, ...BRIGHT, 'series-other'], ['chart-separator']],
];

const pairsOf = (groups: typeof TEXT, required: 4.5 | 3): readonly ContrastPair[] =>
  groups.flatMap(([foregrounds, backgrounds]) =>
    foregrounds.flatMap((foreground) =>
      backgrounds.map((background) => ({
        foreground: `--aic-${foreground}`,
        background: `--aic-${background}`,
        required,
      })),
    ),
  );

/**
 * Every pair of tokens that components put on each other and that has to be told apart.
 *
 * @example contrastPairs.find(({ foreground }) => foreground === '--aic-focus-ring')?.required // 3
 */
export const contrastPairs: readonly ContrastPair[] = /* @__PURE__ */ [...pairsOf(TEXT, 4.5), ...pairsOf(MARKS, 3)];
