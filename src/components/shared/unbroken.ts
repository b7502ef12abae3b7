/** Where a line may end: at a space, at a dash with its space, and between a digit and a letter ("11月27日"). */
const JOINTS = /([–～~]) ?| |\p{N}(?=\p{L})|\p{L}(?=[\p{N}～~])/gu;

/** Longest range on one line, 130 px in Latin letters and 170 in Chinese: a card 320 px wide has 190 for its note. */
const LONGEST_LINE = 20;

/**
 * A day or a range of days that a line does not tear apart: "Oct 1 – 22" goes to the next line as a whole. A long range may
 * be torn behind its dash, and nowhere else.
 *
 * @example unbroken('Oct 1 – 22') // the same with no-break spaces and a word joiner behind the dash
 */
export function unbroken(text: string): string {
  const isLong = text.length > LONGEST_LINE;
  return text.replace(JOINTS, (joint, dash: string | undefined) =>
    dash && isLong ? joint : joint.replace(/[^ ]/, '$&\u2060').replace(' ', '\u00a0'),
  );
}
