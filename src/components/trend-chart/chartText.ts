import type { Text } from '../../context/useText';
import type { ChartMessages } from '../../format/messages/chart';

/** The chart's words in the language of the page. */
export type ChartText = Text<keyof ChartMessages>;
