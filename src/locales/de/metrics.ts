import type { MetricsMessages } from '../../format/messages/metrics';

/** The German words. */
export const metricsMessages: MetricsMessages = {
  daysUntilReset: 'Tage bis zum Reset',
  utilization: 'Gesamtauslastung',
  activeProducts: 'Aktive Produkte',
  averageDailyUsage: 'Tagesdurchschnitt',
  trend: 'Trend zum Vormonat',
  resets: 'Reset am {instant}',
  untilReset: 'Bis zum Reset der Credits',
  wasReset: 'Zurückgesetzt am {day}',
  usedOfIncluded: '{used} von {included} Credits',
  noAllocation: '{used} Credits, kein Monatslimit',
  noneIncluded: '{used} Credits, keine enthalten',
  activeOf: '{active} von {listed}',
  idleProducts: {
    one: '{count} in diesem Zeitraum ungenutzt',
    other: '{count} in diesem Zeitraum ungenutzt',
  },
  noIdleProducts: 'Alle in diesem Zeitraum genutzt',
  activeThisPeriod: 'In diesem Zeitraum genutzt',
  perDay: 'Credits pro Tag, {range}',
  noDayElapsed: 'Der Zeitraum hat noch nicht begonnen',
  trendUp: 'Mehr als im Zeitraum {range}',
  trendDown: 'Weniger als im Zeitraum {range}',
  trendFlat: 'Unverändert gegenüber {range}',
  trendNone: 'Keine Nutzung zum Vergleich, {range}',
  trendNoDays: 'Noch kein Vergleich möglich',
};
