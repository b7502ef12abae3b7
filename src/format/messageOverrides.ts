import type { MessageForms } from './messageForms';
import type { MessageList } from './messageList';
import type { MessageSection } from './messageSection';
import type { Messages } from './messages';

/**
 * Words of a host in place of the library's, as many or as few as it likes; a whole catalogue is one too.
 *
 * @example { table: { totalCredits: 'Total Tokens' } }
 */
export type MessageOverrides = {
  readonly [Section in MessageSection]?:
    { readonly [Key in keyof Messages[Section]]?: Messages[Section][Key] | undefined } | MessageList | undefined;
} & {
  /** What the sentences count, in place of the library's by name. */
  readonly forms?: MessageForms | undefined;
};
