import type { StatusMessages } from '../../format/messages/status';

/** The German words. */
export const statusMessages: StatusMessages = {
  loading: 'Wird geladen',
  refreshing: 'Wird aktualisiert',
  emptyTitle: 'Noch keine Nutzung',
  emptyMessage: 'Credits erscheinen hier nach dem ersten Produktaufruf.',
  notEnabledTitle: 'Kein Produkt nutzt KI-Credits',
  notEnabledMessage: 'Aktivieren Sie mindestens ein Produkt, damit Credits gezählt werden.',
  forbiddenTitle: 'Die Nutzung ist für Sie nicht sichtbar',
  forbiddenMessage: 'Bitten Sie eine Administratorin oder einen Administrator um Zugriff.',
  errorTitle: 'Die Nutzung konnte nicht geladen werden',
  errorMessage: 'Nichts geht verloren. Ihre Credits werden weitergezählt, solange diese Seite nicht verfügbar ist.',
  retry: 'Erneut versuchen',
};
