import { Component } from 'react';

import type { ReactNode } from 'react';

/** Props of FaultBoundary. */
export interface FaultBoundaryProps {
  /** What was given to draw with; with another, drawing is tried again. */
  readonly attempt: unknown;
  /** Drawn in place of the children once they have thrown. */
  readonly fallback: ReactNode;
  /** What is tried. */
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly hasFailed: boolean;
  readonly attempt: unknown;
}

/**
 * Keeps what a page gave wrongly from emptying the element. React has no hook for it.
 *
 * @example <FaultBoundary attempt={values} fallback={<Failed />}><Section /></FaultBoundary>
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  static getDerivedStateFromError(): Partial<FaultBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { attempt }: FaultBoundaryProps,
    state: FaultBoundaryState,
  ): FaultBoundaryState | null {
    return attempt === state.attempt ? null : { hasFailed: false, attempt };
  }

  override state: FaultBoundaryState = { hasFailed: false, attempt: this.props.attempt };

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
