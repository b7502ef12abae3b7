import type { PeriodMessages } from '../../format/messages/period';

/** The German words. */
export const periodMessages: PeriodMessages = {
  period: 'Zeitraum',
  'this-period': 'Dieser Zeitraum',
  'last-period': 'Letzter Zeitraum',
  'last-7-days': 'Letzte 7 Tage',
  'last-30-days': 'Letzte 30 Tage',
  'last-90-days': 'Letzte 90 Tage',
  custom: 'Eigener Zeitraum',
  chosen: '{preset}:',
  days: '{first} – {last}',
  from: 'Von',
  to: 'Bis',
  apply: 'Anwenden',
  incomplete: 'Geben Sie beide Tage an.',
  inverted: 'Der letzte Tag darf nicht vor dem ersten liegen.',
  outside: 'Wählen Sie Tage vom {first} bis zum {last}.',
};
