import { figures } from '../../states/figures';

/** Words that are not the library's: names of products, and what a host writes into the states of tests/states. */
const HOST_WORDS: ReadonlySet<string> = new Set(
  [...figures.usage.products, ...figures.wide.products]
    .map(({ name }) => name)
    .concat('Seats', 'of 20', 'Not counted', 'Plan', 'Ask the owner.', 'Launch </script>', 'Ours')
    .concat('CMS', 'AI Credits', 'Export', 'Credits per day', 'Docs'),
);

/** Names of days and months, and what is short for thousands: they come with the locale of the figures. */
const LOCALE_WORDS =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|(?<=\d)[KMB]\b/g;

/**
 * Whether a text is data: names of the host's, figures, days.
 *
 * @example isData('Sat, Nov 1') // true
 */
export function isData(text: string): boolean {
  return HOST_WORDS.has(text.trim()) || !/\p{L}/u.test(text.replace(LOCALE_WORDS, ''));
}
