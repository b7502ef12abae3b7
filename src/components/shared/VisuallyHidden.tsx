import type { ComponentPropsWithoutRef } from 'react';

/**
 * Text for assistive technology alone; hidden by a class, never by an inline style.
 *
 * @example <VisuallyHidden>Loading</VisuallyHidden>
 */
export function VisuallyHidden({ className, ...rest }: ComponentPropsWithoutRef<'span'>) {
  return <span {...rest} className={className ? `aic-visually-hidden ${className}` : 'aic-visually-hidden'} />;
}
