import type { ReactElement, ReactNode } from 'react';

/** Stands where the server has a component whose data is late. */
export function Pass({ children }: { readonly children?: ReactNode }): ReactElement {
  return <>{children}</>;
}
