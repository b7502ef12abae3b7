import { formatRatio } from '../../format/formatRatio';
import { Bar } from '../shared/Bar';

import { METER_THRESHOLDS } from './chipWords';

import type { MeterView } from './meterView';

/** Props of MeterPlot. */
export interface MeterPlotProps {
  /** What it shows. `null`: loading, a track alone. */
  view: MeterView | null;
  /** Where an even use would stand, 0 to 1. `null`: no mark. */
  paceRatio: number | null;
  /** Label of that mark. */
  paceLabel: string;
  /** Locale of the thresholds. */
  locale: string;
  /** Direction in which the meter fills. */
  dir: 'ltr' | 'rtl';
}

const HEIGHT = 58;
const BAR_TOP = 22;
const BAR_HEIGHT = 12;

/** Nearer to an end than this, a label stands beside its mark instead of across it, so that it stays in the card. */
const LABEL_ROOM = 0.12;

/** Bar, thresholds and pace mark; geometry in percent of the width, so that no measuring is needed. */
export function MeterPlot({ view, paceRatio, paceLabel, locale, dir }: MeterPlotProps) {
  const at = (ratio: number) => `${Math.round((dir === 'rtl' ? 1 - ratio : ratio) * 10_000) / 100}%`;
  if (view !== null && view.limit === null) {
    return (
      <svg className="aic-meter-plot" height={HEIGHT} aria-hidden="true" focusable="false">
        <rect className="aic-meter-unlimited" y={BAR_TOP + 0.5} width="100%" height={BAR_HEIGHT - 1} />
      </svg>
    );
  }
  return (
    <svg className="aic-meter-plot" height={HEIGHT} aria-hidden="true" focusable="false">
      <Bar
        className="aic-meter-bar"
        y={BAR_TOP}
        height={BAR_HEIGHT}
        ratio={view === null ? null : (view.ratio ?? (view.tone === 'critical' ? 1 : 0))}
        dir={dir}
        tone={view?.tone}
      />
      {view !== null &&
        view.limit !== 0 &&
        METER_THRESHOLDS.map((ratio, place) => (
          <g key={ratio} className="aic-plain">
            <line className="aic-meter-tick" x1={at(ratio)} x2={at(ratio)} y1={38} y2={43} />
            <text
              className={place > 0 ? 'aic-meter-text aic-meter-text-lower' : 'aic-meter-text'}
              x={at(ratio)}
              y={44}
              dy="1em"
              textAnchor="middle"
            >
              {formatRatio(ratio, locale)}
            </text>
          </g>
        ))}
      {paceRatio !== null && (
        <g className="aic-plain">
          <rect className="aic-meter-halo" x={at(paceRatio)} y={19} width={8} height={18} transform="translate(-4)" />
          <rect
            className="aic-meter-pace"
            x={at(paceRatio)}
            y={17}
            width={2}
            height={20}
            rx={1}
            transform="translate(-1)"
          />
          <text className="aic-meter-text aic-meter-pace-label" x={at(paceRatio)} y={11} textAnchor={anchor(paceRatio)}>
            {paceLabel}
          </text>
        </g>
      )}
    </svg>
  );
}

function anchor(ratio: number): 'start' | 'middle' | 'end' {
  if (ratio < LABEL_ROOM) return 'start';
  return ratio > 1 - LABEL_ROOM ? 'end' : 'middle';
}
