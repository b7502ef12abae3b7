import type { Text } from '../../context/useText';
import type { TableMessages } from '../../format/messages/table';

/** The words of the table, read once and handed down. */
export type TableText = Text<keyof TableMessages>;
