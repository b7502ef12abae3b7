import type { Messages } from './messages';

/**
 * Words of a host in place of the library's, as many or as few as it likes; a whole catalogue is one too.
 *
 * @example { table: { totalCredits: 'Total Tokens' } }
 */
export type MessageOverrides = {
  readonly [Section in keyof Messages]?:
    { readonly [Key in keyof Messages[Section]]?: Messages[Section][Key] | undefined } | undefined;
};
