/** Formatters kept of each kind. A page uses about a dozen; the bound is for servers that see every locale. */
const MAX_FORMATTERS = 64;

/** What is used where a locale tag is malformed, or unknown to this machine. */
const FALLBACK_LOCALE = 'en';

/** Makes each value once a key and forgets the oldest beyond the bound. */
function remember<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  for (const oldest of values.keys()) {
    if (values.size < MAX_FORMATTERS) break;
    values.delete(oldest);
  }
  const made = make();
  values.set(key, made);
  return made;
}

function cached<O, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const made = new Map<string, F>();
  return (locale, options) =>
    remember(made, locale + JSON.stringify(options), () => make(resolveLocale(locale), options));
}

const locales = /* @__PURE__ */ new Map<string, string>();

/**
 * The tag that Intl will format by. An unknown tag would make Intl take the machine's own language, so that server and
 * browser differ; it becomes 'en' instead, and so does a malformed one, which would throw.
 *
 * @example resolveLocale('pt_br') // 'pt-BR'
 */
export function resolveLocale(locale: string): string {
  return remember(locales, locale, () => {
    try {
      return Intl.NumberFormat.supportedLocalesOf(locale.replace(/_/g, '-'))[0] ?? FALLBACK_LOCALE;
    } catch {
      return FALLBACK_LOCALE;
    }
  });
}

const scripts = /* @__PURE__ */ new Map<string, string>();

/**
 * The script that a locale is written in.
 *
 * @example scriptOf('ar') // 'Arab'
 */
export function scriptOf(locale: string): string {
  return remember(scripts, locale, () => new Intl.Locale(resolveLocale(locale)).maximize().script ?? '');
}

/** A number format by locale and options, made once. */
export const numberFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A date format in the Gregorian calendar, in UTC where no zone is stated, made once. An unknown zone throws. */
export const dateTimeFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options, calendar: 'gregory' }),
);

/** Plural rules by locale, made once. */
export const pluralRules = /* @__PURE__ */ cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/** A relative time format by locale, made once. */
export const relativeTimeFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

const collators = /* @__PURE__ */ cached((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));

/**
 * How names are ordered in a language, numbers in them by value.
 *
 * @example ['Item 10', 'Item 9'].sort(collator('en').compare) // ['Item 9', 'Item 10']
 */
export function collator(locale: string): Intl.Collator {
  return collators(locale, { numeric: true });
}
