import type { Template } from '../template';

/** Words in place of figures: loading, empty, not enabled, forbidden, error. */
export interface StatusMessages {
  /** Spoken while a skeleton is shown. */
  readonly loading: Template;
  /** Spoken while newer figures are on their way. */
  readonly refreshing: Template;
  /** Title when nothing was used yet. */
  readonly emptyTitle: Template;
  /** What will show here, and when. */
  readonly emptyMessage: Template;
  /** Title when no product may use credits. */
  readonly notEnabledTitle: Template;
  /** What to do about it. */
  readonly notEnabledMessage: Template;
  /** Title when the person may not see usage. */
  readonly forbiddenTitle: Template;
  /** Whom to ask. */
  readonly forbiddenMessage: Template;
  /** Title when figures could not be loaded. */
  readonly errorTitle: Template;
  /** That nothing is lost. */
  readonly errorMessage: Template;
  /** Button that loads again. */
  readonly retry: Template;
}

/** The English words. */
export const statusMessages: StatusMessages = {
  loading: 'Loading',
  refreshing: 'Updating',
  emptyTitle: 'No usage yet',
  emptyMessage: 'Credits show here after the first product call.',
  notEnabledTitle: 'No product uses AI credits',
  notEnabledMessage: 'Turn on at least one product to start counting credits.',
  forbiddenTitle: 'Usage is not visible to you',
  forbiddenMessage: 'Ask an administrator for access to credit usage.',
  errorTitle: 'Usage could not be loaded',
  errorMessage: 'Nothing is lost. Your credits keep counting while this page is unavailable.',
  retry: 'Try again',
};
