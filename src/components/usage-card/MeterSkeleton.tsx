import { formatDay } from '../../format/formatDay';
import { joinSentences } from '../../format/joinSentences';
import { Skeleton } from '../shared/Skeleton';
import { unbroken } from '../shared/unbroken';

import { MeterPlot } from './MeterPlot';
import { meterFigures } from './meterFigures';

import type { Text } from '../../context/useText';
import type { MeterMessages } from '../../format/messages/meter';
import type { MeterLimit } from './meterLimit';

/** Props of MeterSkeleton. */
export interface MeterSkeletonProps {
  /** Which meter is loading. */
  limit: MeterLimit;
  /** The meter's words. */
  text: Text<keyof MeterMessages>;
}

/** Figures of typical length: never seen or spoken, they give the skeleton the height and the line breaks of what comes. */
const TYPICAL = { used: 412_380, limit: 500_000, remaining: 87_620, ratio: 0.82, tone: 'accent' } as const;
const TYPICAL_DAY = '2025-11-27';

/** Figures that nobody can take for real ones, should text be read that is not shown. */
function withoutFigures(words: string): string {
  return words.replace(/\p{N}/gu, '0');
}

/** A meter that is not there yet, as high as the one that comes. */
export function MeterSkeleton({ limit, text }: MeterSkeletonProps) {
  const figures = meterFigures(text, TYPICAL, limit);
  const words =
    limit === 'excess'
      ? text.t('excessUnused')
      : joinSentences([
          text.t('paceAhead', { credits: figures.rest }),
          text.t('lastsUntil', { day: unbroken(formatDay(TYPICAL_DAY, text.locale)) }),
        ]);
  return (
    <>
      <div className="aic-meter-figures" aria-hidden="true">
        <p className="aic-meter-used">
          <Skeleton size="text">
            <span className="aic-mark">{withoutFigures(figures.used)}</span> {withoutFigures(figures.restWords)}
          </Skeleton>
        </p>
        <p className="aic-meter-rest">
          <Skeleton size="text">{withoutFigures(figures.restWords)}</Skeleton>
        </p>
      </div>
      <div className="aic-meter-gauge">
        <MeterPlot view={null} paceRatio={null} paceLabel="" locale={text.locale} dir={text.dir} />
      </div>
      <p className="aic-meter-words" aria-hidden="true">
        <Skeleton size="text">{withoutFigures(words)}</Skeleton>
      </p>
    </>
  );
}
