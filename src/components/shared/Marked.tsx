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

/**
 * A sentence with one figure that stands out, wherever a language puts it. It is read as one sentence.
 *
 * @example <Marked text="87,620 remaining" mark="87,620" />
 */
export function Marked({ text, mark, part: name }: MarkedProps) {
  const part = useParts();
  const start = mark === '' ? -1 : text.indexOf(mark);
  if (start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <span {...(name ? part(name, 'aic-mark') : { className: 'aic-mark' })}>{mark}</span>
      {text.slice(start + mark.length)}
    </>
  );
}
