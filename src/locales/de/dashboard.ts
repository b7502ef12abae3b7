import type { DashboardMessages } from '../../format/messages/dashboard';

/** German words of the dashboard. */
export const dashboardMessages: DashboardMessages = {
  title: 'Monatliche Credit-Nutzung',
  export: 'Exportieren',
  exportHint: 'Alle Zeilen als CSV herunterladen',
  dataThrough: 'Daten bis {day}.',
  updated: 'Aktualisiert {ago}.',
  updatedNow: 'Gerade aktualisiert.',
  dayZone: 'Tage zählen nach der Zeitzone {zone}.',
  noneInRange: 'An diesen Tagen wurden keine Credits genutzt.',
  invalidNow: 'Die aktuelle Zeit, die diese Seite erhalten hat, ist ungültig.',
  invalidRange: 'Die gewählten Tage sind ungültig: Der erste muss vor dem letzten liegen.',
};
