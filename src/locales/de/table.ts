import type { TableMessages } from '../../format/messages/table';

/** The German words. */
export const tableMessages: TableMessages = {
  title: 'Credits nach Produkt',
  summary: { one: '{days}, {count} Produkt', other: '{days}, {count} Produkte' },
  totalCredits: 'Credits gesamt',
  averagePerDay: 'Ø pro Tag',
  excessCredits: 'Mehrverbrauch',
  excessNote: '{column}: Credits, die nach Verbrauch des Monatskontingents genutzt wurden',
  'share-this-period': '% der Credits (dieser Zeitraum)',
  'share-last-period': '% der Credits (letzter Zeitraum)',
  'share-last-7-days': '% der Credits (letzte 7 Tage)',
  'share-last-30-days': '% der Credits (letzte 30 Tage)',
  'share-last-90-days': '% der Credits (letzte 90 Tage)',
  'share-custom': '% der Credits (gewählte Tage)',
  refunds: 'Erstattungen über den Verbrauch hinaus',
  sortBy: 'Sortieren nach',
  sortedBy: 'Sortiert nach {order}',
  'words-ascending': '{column}, A bis Z',
  'words-descending': '{column}, Z bis A',
  'numbers-ascending': '{column}, niedrigste zuerst',
  'numbers-descending': '{column}, höchste zuerst',
  pageRows: '{first}–{last} von {count}',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
};
