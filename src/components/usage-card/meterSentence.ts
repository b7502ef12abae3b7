import { formatCredits } from '../../format/formatCredits';
import { formatDay } from '../../format/formatDay';
import { formatNumber } from '../../format/formatNumber';
import { joinSentences } from '../../format/joinSentences';
import { unbroken } from '../shared/unbroken';

import type { Text } from '../../context/useText';
import type { MeterMessages } from '../../format/messages/meter';
import type { BillingPeriod } from '../../model/billingPeriod';
import type { CreditBalance } from '../../model/creditBalance';
import type { RunOut } from '../../model/runOut';
import type { MeterLimit } from './meterLimit';

/** What the line of words under a meter is about. */
export interface MeterSentenceInput {
  /** The balance of the meter. */
  readonly balance: CreditBalance;
  /** Which meter. */
  readonly limit: MeterLimit;
  /** Pace and run-out. `undefined`: not told. */
  readonly runOut: RunOut | undefined;
  /** The period. `undefined`: taken as running. */
  readonly period: BillingPeriod | undefined;
}

type MeterText = Text<keyof MeterMessages>;

/** Below this a pace is told with decimals; above, they would say more than a pace knows. */
const WHOLE_CREDITS_FROM = 100;

/** Nearer to the even pace than this, neither "ahead" nor "behind" would show a figure. */
const EVEN_WITHIN = 0.005;

/** "About" in figures: 562,336 is told as 562,300. */
const ESTIMATE_DIGITS = { maximumSignificantDigits: 4 };

/**
 * The one line of words under a meter; '' where there is nothing to say.
 *
 * @example meterSentence(text, input) // 'Ahead of an even pace by 45,713. At this rate, credits last until Nov 27.'
 */
export function meterSentence(text: MeterText, input: MeterSentenceInput): string {
  return input.limit === 'included' ? includedSentence(text, input) : excessSentence(text, input.balance);
}

function includedSentence(text: MeterText, { balance, runOut, period }: MeterSentenceInput): string {
  // A vendor may count credits as excess before the allocation is used up: that is not over it.
  if (balance.remaining === 0 && balance.excessUsed > 0) return text.t('overAllocation', { count: balance.excessUsed });
  if (period?.status === 'ended') {
    const day = dayWords(period.end, text.locale);
    return balance.remaining === null
      ? text.t('ended', { day })
      : text.t('endedWith', { day, count: balance.remaining });
  }
  if (balance.included === 0) return text.t('noneIncluded');
  if (balance.remaining === 0) return text.t('usedUp');
  if (balance.used === 0) return text.t('idle');
  if (!runOut) return period ? text.t('resets', { day: dayWords(period.end, text.locale) }) : '';
  return runOut.aheadBy === null ? projection(text, runOut) : paceAndOutlook(text, runOut, runOut.aheadBy);
}

function paceAndOutlook(text: MeterText, runOut: RunOut, aheadBy: number): string {
  const distance = Math.abs(aheadBy);
  const max = distance < WHOLE_CREDITS_FROM ? 2 : 0;
  const credits = formatCredits(distance, text.locale, { max });
  const pace = aheadBy > 0 ? 'paceAhead' : 'paceBehind';
  return joinSentences([
    distance < EVEN_WITHIN ? text.t('paceEven') : text.t(pace, { credits }),
    outlook(text, runOut),
  ]);
}

function outlook(text: MeterText, runOut: RunOut): string {
  if (runOut.projectedCredits === null) return text.t('tooEarly');
  return runOut.day === null
    ? text.t('lastsPast', { day: dayWords(runOut.resetDay, text.locale) })
    : text.t('lastsUntil', { day: dayWords(runOut.day, text.locale) });
}

function projection(text: MeterText, runOut: RunOut): string {
  const day = dayWords(runOut.resetDay, text.locale);
  if (runOut.projectedCredits === null) return text.t('resets', { day });
  return text.t('projected', { day, credits: formatNumber(runOut.projectedCredits, text.locale, ESTIMATE_DIGITS, 0) });
}

function excessSentence(text: MeterText, balance: CreditBalance): string {
  if (balance.state === 'unlimited') return text.t(balance.excessUsed > 0 ? 'excessReported' : 'excessNotNeeded');
  if (balance.overLimit > 0) return text.t('excessOver', { count: balance.overLimit });
  if (balance.excessLimit === 0) return text.t('excessNotAllowed');
  if (balance.excessUsed === 0) return text.t('excessUnused');
  if (balance.excessRemaining === 0) return text.t('excessUsedUp');
  return text.t(balance.remaining === 0 ? 'excessInUse' : 'excessReported');
}

/** A day that no line break tears apart: "27. Nov.". */
function dayWords(day: string, locale: string): string {
  return unbroken(formatDay(day, locale));
}
