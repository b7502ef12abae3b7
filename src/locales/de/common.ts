import type { CommonMessages } from '../../format/messages/common';

/** The German words. */
export const commonMessages: CommonMessages = {
  product: 'Produkt',
  unnamed: 'Unbenanntes Produkt',
  total: 'Gesamt',
  noValue: '–',
  noData: 'Keine Daten',
};
