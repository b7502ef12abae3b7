import { useParts } from '../../context/useParts';

import type { PartName } from '../../context/partName';

/** Props of Marked. */
export interface MarkedProps {
  /** A whole sentence. */
  text: string;
  /** The part of it that stands out; nothing does where it does not occur. */
  mark: string;
  /** Part that the figure is; none where it is left out. */
  part?: PartName | undefined;
}

/** Between the digits of a figure stands one mark at most: a comma, a full stop, a narrow space. */
const BEFORE = /\p{N}[.,’\u00a0\u202f\u066b\u066c]?$/u;
const BEHIND = /^[.,’\u00a0\u202f\u066b\u066c]?\p{N}/u;

/** Where the figure begins; -1 where it is nowhere, or only a part of a longer one, as 0 is of "100,000". */
function placeOf(mark: string, text: string): number {
  let start = mark === '' ? -1 : text.indexOf(mark);
  while (start >= 0 && (BEFORE.test(text.slice(0, start)) || BEHIND.test(text.slice(start + mark.length)))) {
    start = text.indexOf(mark, start + 1);
  }
  return start;
}

/**
 * A sentence with one figure that stands out, wherever a language puts it. It is read as one sentence.
 *
 * @example <Marked text="87,620 remaining" mark="87,620" />
 */
export function Marked({ text, mark, part: name }: MarkedProps) {
  const part = useParts();
  const start = placeOf(mark, text);
  if (start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <span {...(name ? part(name, 'aic-mark') : { className: 'aic-mark' })}>{mark}</span>
      {text.slice(start + mark.length)}
    </>
  );
}
