import type { MessageForms } from '../../format/messageForms';

/** What Arabic sentences count, each in the six forms of the language. */
export const forms: MessageForms = {
  credits: {
    zero: 'لا أرصدة',
    one: 'رصيد واحد',
    two: 'رصيدان',
    few: '{count} أرصدة',
    many: '{count} رصيدًا',
    other: '{count} رصيد',
  },
  // A refund makes a sum −1 or −2: these forms keep the figure, for a word has no sign.
  sum: {
    zero: 'لا أرصدة',
    one: '{count} من الأرصدة',
    two: '{count} من الأرصدة',
    few: '{count} أرصدة',
    many: '{count} رصيدًا',
    other: '{count} رصيد',
  },
  days: {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{count} أيام',
    many: '{count} يومًا',
    other: '{count} يوم',
  },
  products: {
    zero: 'لا منتجات',
    one: 'منتج واحد',
    two: 'منتجان',
    few: '{count} منتجات',
    many: '{count} منتجًا',
    other: '{count} منتج',
  },
};
