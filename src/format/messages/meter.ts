import type { Template } from '../template';

/** Words of the usage meters. A `{day}` may end in a full stop of its own ("27. Nov."): where it does, let no sentence end in it. */
export interface MeterMessages {
  /** Name of the meter of the monthly allocation. */
  readonly includedLabel: Template;
  /** Name of the meter of the excess limit. */
  readonly excessLabel: Template;
  /** `{used}`, `{limit}`: credits. */
  readonly usedOf: Template;
  /** `{used}`: credits, where there is no limit. */
  readonly used: Template;
  /** `{remaining}`: credits left. */
  readonly remaining: Template;
  /** `{ratio}`: used part where it is more than all, "353%". */
  readonly ratioUsed: Template;
  /** In place of what remains of an unlimited allocation. */
  readonly noMonthlyLimit: Template;
  /** In place of what remains of an excess without a cap. */
  readonly noExcessLimit: Template;
  /** In place of what remains where no excess is allowed. */
  readonly noneAllowed: Template;
  /** Spoken by the meter. `{used}`, `{limit}`: credits, one of them by its noun, `{ratio}`: used part. */
  readonly spoken: Template;
  /** Label of the mark that shows an even use of the allocation. */
  readonly evenPace: Template;
  /** Chip. `{ratio}`: the threshold that was passed, "75%". */
  readonly past: Template;
  /** Chip: excess credits are in use. */
  readonly excess: Template;
  /** Chip: exactly everything is used. */
  readonly limitReached: Template;
  /** Chip: more is used than allocation and excess limit together. */
  readonly overLimit: Template;
  /** Chip: there is no limit. */
  readonly unlimited: Template;
  /** `{credits}`: credits beyond an even use. */
  readonly paceAhead: Template;
  /** `{credits}`: credits below an even use. */
  readonly paceBehind: Template;
  /** Used just as an even use would. */
  readonly paceEven: Template;
  /** `{day}`: day on which the allocation is used up. */
  readonly lastsUntil: Template;
  /** `{day}`: day of the reset, before which the allocation is not used up. */
  readonly lastsPast: Template;
  /** Fewer than three days have elapsed. */
  readonly tooEarly: Template;
  /** Nothing is used in this period. */
  readonly idle: Template;
  /** `{credits}` by `{day}`, where the allocation is unlimited. */
  readonly projected: Template;
  /** `{day}`: day of the reset. */
  readonly resets: Template;
  /** `{day}`: day of the reset that ended a period. */
  readonly ended: Template;
  /** `count`: credits left at the reset on `{day}`. */
  readonly endedWith: Template;
  /** The allocation is used up to the last credit, and no further. */
  readonly usedUp: Template;
  /** The allocation is 0 and nothing is used. */
  readonly noneIncluded: Template;
  /** `count`: credits used beyond the allocation. */
  readonly overAllocation: Template;
  /** The excess meter where nothing of it is used. */
  readonly excessUnused: Template;
  /** The excess meter where the limit is 0. */
  readonly excessNotAllowed: Template;
  /** The excess meter where the allocation is unlimited. */
  readonly excessNotNeeded: Template;
  /** The excess meter while excess is in use. */
  readonly excessInUse: Template;
  /** The excess meter where the vendor says what is excess, although the allocation is not used up. */
  readonly excessReported: Template;
  /** The excess meter where exactly everything is used. */
  readonly excessUsedUp: Template;
  /** `count`: credits used beyond the excess limit. */
  readonly excessOver: Template;
}

/** The English words. */
export const meterMessages: MeterMessages = {
  includedLabel: 'Credits Used and Remaining',
  excessLabel: 'Excess Credits Limit Used and Remaining',
  usedOf: '{used} of {limit} used',
  used: '{used} used',
  remaining: '{remaining} remaining',
  ratioUsed: '{ratio} used',
  noMonthlyLimit: 'No monthly limit',
  noExcessLimit: 'No excess limit',
  noneAllowed: 'None allowed',
  spoken: '{used} of {limit:credits} used, {ratio}',
  evenPace: 'Even pace',
  past: 'Past {ratio}',
  excess: 'Excess',
  limitReached: 'Limit reached',
  overLimit: 'Over the limit',
  unlimited: 'Unlimited',
  paceAhead: 'Ahead of an even pace by {credits}.',
  paceBehind: 'Behind an even pace by {credits}.',
  paceEven: 'On an even pace.',
  lastsUntil: 'At this rate, credits last until {day}.',
  lastsPast: 'At this rate, credits last past {day}.',
  tooEarly: 'Too early to say how long credits last.',
  idle: 'No credits used in this period yet.',
  projected: 'About {credits} by {day} at this rate.',
  resets: 'Resets on {day}.',
  ended: 'The period ended with the reset on {day}.',
  endedWith: 'Left at the reset on {day}: {count:credits}.',
  usedUp: 'The monthly allocation is used up.',
  noneIncluded: 'No credits are included in this period.',
  overAllocation: 'Over the monthly allocation by {count:credits}.',
  excessUnused: 'No excess credits used. They start once the monthly allocation is used up.',
  excessNotAllowed: 'No excess credits are allowed beyond the monthly allocation.',
  excessNotNeeded: 'No excess arises while the monthly allocation is unlimited.',
  excessInUse: 'The monthly allocation is used up. Excess credits are in use.',
  excessReported: 'Excess credits as reported with the usage.',
  excessUsedUp: 'The excess limit is used up.',
  excessOver: 'Over the excess limit by {count:credits}.',
};
