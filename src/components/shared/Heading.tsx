import { useParts } from '../../context/useParts';

import type { ComponentPropsWithoutRef } from 'react';

/** Level of a heading, 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Props of Heading; the rest goes to the element. */
export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Level in the page's outline: 2 for `h2`. */
  level: HeadingLevel;
}

/**
 * The title of a component: a heading whose look is its class's, whatever its level and whatever the host does to `h2`.
 *
 * @example <Heading level={2} id={titleId}>Credits Trend</Heading>
 */
export function Heading({ level, className = '', ...rest }: HeadingProps) {
  const part = useParts();
  const Element = `h${level}` as const;
  return <Element {...rest} {...part('title', `aic-heading ${className}`)} />;
}
