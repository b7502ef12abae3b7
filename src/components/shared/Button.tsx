import { forwardRef } from 'react';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';

/** Props of Button; the rest goes to the `button`. */
export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /**
   * 'primary' for the one thing to do here.
   *
   * @default 'plain'
   */
  variant?: 'plain' | 'primary' | undefined;
  /** An Icon before the label. */
  icon?: ReactNode;
}

/**
 * A push button that never submits a form. The label stands in a span of its own, so that a narrow container can hide it
 * visually and keep its name.
 *
 * @example <Button icon={<Icon path={RETRY_ICON} />} onClick={onRetry}>Try again</Button>
 */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'plain', icon, className, children, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={className ? `aic-button ${className}` : 'aic-button'}
      data-aic-variant={variant}
    >
      {icon}
      {children !== undefined && <span className="aic-button-label">{children}</span>}
    </button>
  );
});
