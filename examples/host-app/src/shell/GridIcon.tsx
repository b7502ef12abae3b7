import type { ReactElement } from 'react';

const PLACES = [2.5, 8, 13.5] as const;

/** Nine dots, the sign of an app switcher. */
export function GridIcon(): ReactElement {
  return (
    <svg className="host-icon host-icon--dots" viewBox="0 0 16 16" aria-hidden="true">
      {PLACES.flatMap((x) => PLACES.map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.35" />))}
    </svg>
  );
}
