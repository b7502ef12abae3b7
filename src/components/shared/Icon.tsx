/** Props of Icon. */
export interface IconProps {
  /** Path in a 16 by 16 box, drawn as a line in the colour of the text: one of iconPaths. */
  path: string;
  /** A class for another size; 'aic-icon-flip' mirrors it where text runs right to left. */
  className?: string | undefined;
}

/**
 * A decorative line icon; the words beside it say what it means.
 *
 * @example <Icon path={DOWNLOAD_ICON} />
 */
export function Icon({ path, className }: IconProps) {
  return (
    <svg
      className={className ? `aic-icon ${className}` : 'aic-icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className="aic-icon-path" d={path} />
    </svg>
  );
}
