import { Suspense } from 'react';

import type { ReactElement, ReactNode } from 'react';

/** A page around data that may be late. What stands around the boundary goes out at once; without it nothing would. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <Suspense fallback={<p>Usage is on its way</p>}>{children}</Suspense>
    </div>
  );
}
