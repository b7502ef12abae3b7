import type { MessageForms } from './messageForms';
import type { MessageList } from './messageList';
import type { MessageSection } from './messageSection';
import type { Messages } from './messages';

/**
 * Every word of one language, as `./locales/*` exports it: plain data, each section by key or packed as a list.
 *
 * @example <CreditsProvider locale="de" messages={de}>
 */
export type Catalogue = {
  readonly [Section in MessageSection]: Messages[Section] | MessageList;
} & {
  /** What the sentences count. */
  readonly forms?: MessageForms | undefined;
};
