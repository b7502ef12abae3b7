import type { MessageForms } from '../messageForms';

/** What English sentences count. */
export const formMessages: MessageForms = {
  credits: { one: '{count} credit', other: '{count} credits' },
  days: { one: '{count} day', other: '{count} days' },
  products: { one: '{count} product', other: '{count} products' },
};
