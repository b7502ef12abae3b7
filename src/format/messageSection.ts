import type { Messages } from './messages';

/** A part of the words, such as 'chart'. */
export type MessageSection = Exclude<keyof Messages, 'forms'>;
