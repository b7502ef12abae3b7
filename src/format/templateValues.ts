/**
 * What goes into the places of a template. A number is written in the locale, text goes in as it stands; `count` also
 * chooses the plural form.
 *
 * @example { count: 12, name: 'Agent OS' }
 */
export type TemplateValues = Readonly<Record<string, string | number>>;
