import type { SectionProps } from './sectionProps';

/** What an element hears from what it draws. They keep their identity as long as it lives. */
export type ElementHandlers = Readonly<Required<Pick<SectionProps, 'onBalance' | 'onFault' | 'onRangeChange'>>> & {
  /** Asked for by "Try again". */
  readonly onRetry: () => void;
};
