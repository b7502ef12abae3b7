/** Props of Marked. */
export interface MarkedProps {
  /** A whole sentence. */
  text: string;
  /** The part of it that stands out; nothing does where it does not occur. */
  mark: string;
  /** Name of the part that the figure is, for hosts and tests. */
  part?: string | undefined;
}

/**
 * A sentence with one figure that stands out, wherever a language puts it. It is read as one sentence.
 *
 * @example <Marked text="87,620 remaining" mark="87,620" />
 */
export function Marked({ text, mark, part }: MarkedProps) {
  const start = mark === '' ? -1 : text.indexOf(mark);
  if (start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <span className="aic-mark" data-aic-part={part}>
        {mark}
      </span>
      {text.slice(start + mark.length)}
    </>
  );
}
