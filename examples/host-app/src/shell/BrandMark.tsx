import type { ReactElement } from 'react';

/** The partner's mark, in its accent. */
export function BrandMark(): ReactElement {
  return (
    <svg className="host-mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" />
      <path className="host-mark__cut" d="M5 15V9h2.600v6zM8.700 15V5h2.600v10zM12.400 15v-4H15v4z" />
    </svg>
  );
}
