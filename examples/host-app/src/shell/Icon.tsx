import type { ReactElement } from 'react';

const SHAPES = {
  help: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.3 6.3a1.8 1.8 0 0 1 3.5.5c0 1.2-1.8 1.3-1.8 2.5M8 11.3v.1" />
    </>
  ),
  sliders: (
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8 4.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 11.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0" />
  ),
  file: (
    <path d="M9 1.8H4.5A1.3 1.3 0 0 0 3.200 3.100v9.800a1.300 1.300 0 0 0 1.300 1.300h7a1.300 1.300 0 0 0 1.300-1.300V5.600zM9 1.800v3.800h3.800M5.800 8.500h4.400M5.800 11h4.400" />
  ),
  upload: (
    <path d="M8 10.500V2.500m0 0L4.800 5.600M8 2.500l3.200 3.100M2.500 10.500V12A1.500 1.500 0 0 0 4 13.500h8a1.500 1.500 0 0 0 1.500-1.500v-1.500" />
  ),
  warning: <path d="M8 5.800v3.400M8 11.400v.1M8 2 1.800 13.200h12.400z" />,
  chart: <path d="M2 14h12M4 11.500v-4M8 11.500v-8M12 11.500v-6" />,
  pages: <path d="M2.500 3.500h11v9h-11zM2.500 6.500h11M5.500 9h5" />,
  megaphone: <path d="M2.500 6.500v3h2.200l6.300 3v-9l-6.300 3zM13.300 6.300v3.400M5.500 9.500l.8 3.500" />,
  store: <path d="M3 6.500v6.500h10V6.500M2 6.500 3.300 3h9.400L14 6.500zM6.300 13V9.500h3.400V13" />,
  people: (
    <path d="M8 7.300a2.400 2.400 0 1 0 0-4.800 2.400 2.400 0 0 0 0 4.800M3 13.300c.5-2.500 2.500-3.800 5-3.800s4.500 1.300 5 3.800" />
  ),
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawn sign beside words; never read out. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="host-icon" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
