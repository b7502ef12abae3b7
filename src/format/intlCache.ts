/** Formatters kept of each kind. A page uses about a dozen; the bound is for servers that see every locale. */
const MAX_FORMATTERS = 64;

/** What is used where a locale tag is malformed, or unknown to this machine. */
const FALLBACK_LOCALE = 'en';

/** Makes each value once for a locale and options, and forgets the oldest beyond the bound. */
function cached<Value, Options = void>(
  make: (locale: string, options: Options) => Value,
): (locale: string, options: Options) => Value {
  const values = new Map<string | undefined, Value>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size === MAX_FORMATTERS) values.delete(values.keys().next().value);
    const made = make(locale, options);
    values.set(key, made);
    return made;
  };
}

/**
 * The tag that Intl will format by. An unknown tag would make Intl take the machine's own language, so that server and
 * browser differ; it becomes 'en' instead, and so does a malformed one, which would throw.
 *
 * @example resolveLocale('pt_br') // 'pt-BR'
 */
export const resolveLocale = /* @__PURE__ */ cached((locale) => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale.replace(/_/g, '-'))[0] ?? FALLBACK_LOCALE;
  } catch {
    return FALLBACK_LOCALE;
  }
});

/**
 * The script that a locale is written in.
 *
 * @example scriptOf('ar') // 'Arab'
 */
export const scriptOf = /* @__PURE__ */ cached(
  (locale) => new Intl.Locale(resolveLocale(locale)).maximize().script ?? '',
);

/** Formatters of one kind by locale, of which they get only those that Intl knows. */
function formatters<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  return cached((locale, options) => make(resolveLocale(locale), options));
}

/** A number format by locale and options, made once. */
export const numberFormat = /* @__PURE__ */ formatters(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A date format in the Gregorian calendar, in UTC where no zone is stated, made once. An unknown zone throws. */
export const dateTimeFormat = /* @__PURE__ */ formatters(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options, calendar: 'gregory' }),
);

/** Plural rules by locale, made once. */
export const pluralRules = /* @__PURE__ */ formatters(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/** A relative time format by locale, made once. */
export const relativeTimeFormat = /* @__PURE__ */ formatters(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

/**
 * How names are ordered in a language, numbers in them by value.
 *
 * @example ['Item 10', 'Item 9'].sort(collator('en').compare) // ['Item 9', 'Item 10']
 */
export const collator = /* @__PURE__ */ cached((locale) => new Intl.Collator(resolveLocale(locale), { numeric: true }));
