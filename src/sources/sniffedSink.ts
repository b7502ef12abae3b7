import type { TextSink } from './textSink';

/** Characters that tell what an input is. Enough to see past a comment at the top of a web page. */
const START_LENGTH = 1_024;
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Holds back the start of a text until there is enough to tell what it is, then hands it all to the sink chosen by it.
 * A byte order mark is dropped.
 *
 * @param choose gets the first 1,024 characters, or all there are; it may throw
 */
export function createSniffedSink(choose: (start: string) => TextSink): TextSink {
  let start = '';
  let sink: TextSink | null = null;
  const open = (): TextSink => {
    const text = start.replace(BYTE_ORDER_MARK, '');
    const chosen = choose(text.slice(0, START_LENGTH));
    chosen.push(text);
    start = '';
    return chosen;
  };
  return {
    push(text) {
      if (sink !== null) return sink.push(text);
      start += text;
      if (start.length > START_LENGTH) sink = open();
    },
    end() {
      sink ??= open();
      sink.end();
    },
  };
}
