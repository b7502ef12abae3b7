import { formatCredits } from '../../format/formatCredits';
import { formatRatio } from '../../format/formatRatio';

import type { Text } from '../../context/useText';
import type { MeterMessages } from '../../format/messages/meter';
import type { MeterLimit } from './meterLimit';
import type { MeterView } from './meterView';

/** The figures of a meter in words; what is spoken is made of the same strings as what is shown. */
export interface MeterFigures {
  /** Used credits alone, as they stand in `usedWords`. */
  readonly used: string;
  /** "412,380 of 500,000 used". */
  readonly usedWords: string;
  /** The strong figure in `restWords`; '' where there is none. */
  readonly rest: string;
  /** "87,620 remaining", or "353% used". */
  readonly restWords: string;
  /** "412,380 of 500,000 credits used, 82.5%". */
  readonly spoken: string;
}

/**
 * Writes a meter's figures.
 *
 * @example meterFigures(text, view, 'included').restWords // '87,620 remaining'
 */
export function meterFigures(text: Text<keyof MeterMessages>, view: MeterView, limit: MeterLimit): MeterFigures {
  const used = formatCredits(view.used, text.locale);
  const isExcess = limit === 'excess';
  if (view.limit === null || (view.limit === 0 && isExcess)) {
    const usedWords = text.t('used', { used });
    const noLimit = isExcess ? 'noExcessLimit' : 'noMonthlyLimit';
    return {
      used,
      usedWords,
      rest: '',
      restWords: text.t(view.limit === 0 ? 'noneAllowed' : noLimit),
      spoken: usedWords,
    };
  }
  const usedWords = text.t('usedOf', { used, limit: view.limit });
  const ratio = view.ratio === null ? null : formatRatio(view.ratio, text.locale);
  return {
    used,
    usedWords,
    ...restFigure(text, view, ratio),
    // Of a limit of 0 there is no part to name.
    spoken: ratio === null ? usedWords : text.t('spoken', { used: view.used, limit: view.limit, ratio }),
  };
}

function restFigure(
  text: Text<keyof MeterMessages>,
  view: MeterView,
  ratio: string | null,
): Pick<MeterFigures, 'rest' | 'restWords'> {
  if (ratio !== null && view.ratio !== null && view.ratio > 1) {
    return { rest: ratio, restWords: text.t('ratioUsed', { ratio }) };
  }
  const rest = formatCredits(view.remaining ?? 0, text.locale);
  return { rest, restWords: text.t('remaining', { remaining: rest }) };
}
