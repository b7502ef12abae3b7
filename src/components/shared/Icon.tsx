/** Props of Icon. */
export interface IconProps {
  /** Path in a 16 by 16 box, drawn as a line in the colour of the text: one of iconPaths. */
  path: string;
  /**
   * Whether it is mirrored where text runs right to left.
   *
   * @default false
   */
  isFlipped?: boolean | undefined;
  /** A class for another size. */
  className?: string | undefined;
}

/**
 * A decorative line icon; the words beside it say what it means.
 *
 * @example <Icon path={DOWNLOAD_ICON} />
 */
export function Icon({ path, isFlipped = false, className }: IconProps) {
  const flip = isFlipped ? ' aic-icon-flip' : '';
  return (
    <svg
      className={`aic-icon${flip}${className ? ` ${className}` : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className="aic-icon-path" d={path} />
    </svg>
  );
}
