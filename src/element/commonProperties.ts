/** Properties that every element has; those with a kind are attributes too. */
export const commonProperties = {
  usage: null,
  locale: 'text',
  messages: null,
  theme: null,
  now: 'text',
  colorScheme: 'text',
  range: null,
  status: 'text',
  headingLevel: 'number',
  canRetry: 'flag',
} as const;
