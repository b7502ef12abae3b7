import { useParts } from '../../context/useParts';
import { Marked } from '../shared/Marked';

import { MeterPlot } from './MeterPlot';
import { meterFigures } from './meterFigures';
import { meterSentence } from './meterSentence';

import type { Text } from '../../context/useText';
import type { MeterMessages } from '../../format/messages/meter';
import type { MeterSentenceInput } from './meterSentence';
import type { MeterView } from './meterView';

/** Props of MeterBody. */
export interface MeterBodyProps {
  /** Id of the card's label, which names the meter too. */
  labelId: string;
  /** What the meter shows. */
  view: MeterView;
  /** What the line of words is about. */
  input: MeterSentenceInput;
  /** The meter's words. */
  text: Text<keyof MeterMessages>;
}

/** Figures, meter and words of a card that has them. */
export function MeterBody({ labelId, view, input, text }: MeterBodyProps) {
  const part = useParts();
  const figures = meterFigures(text, view, input.limit);
  const hasPace = input.limit === 'included' && input.period?.status !== 'ended';
  const plot = (
    <MeterPlot
      view={view}
      paceRatio={(hasPace && input.runOut?.paceRatio) || null}
      paceLabel={text.t('evenPace')}
      locale={text.locale}
      dir={text.dir}
    />
  );
  return (
    <>
      <div className="aic-meter-figures">
        <p className="aic-meter-used">
          <Marked text={figures.usedWords} mark={figures.used} part="value" />
        </p>
        <p className="aic-meter-rest">
          <Marked text={figures.restWords} mark={figures.rest} />
        </p>
      </div>
      {view.limit === null ? (
        <div className="aic-meter-gauge">{plot}</div>
      ) : (
        <div
          {...part('meter', 'aic-meter-gauge')}
          role="meter"
          aria-labelledby={labelId}
          aria-valuemin={0}
          // A limit of 0 has no length; 1 stands for it, so that the meter is empty or full.
          aria-valuemax={view.limit || 1}
          aria-valuenow={Math.min(view.used, view.limit || 1)}
          aria-valuetext={figures.spoken}
        >
          {plot}
        </div>
      )}
      <p {...part('footer', 'aic-meter-words')}>{meterSentence(text, input)}</p>
    </>
  );
}
