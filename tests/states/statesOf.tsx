import { MachineDay } from './MachineDay';
import { withSettings } from './settings';
import { STATES } from './states';

import type { ReactElement } from 'react';
import type { PageOptions } from './pageOptions';

/** The states a page asks for, one below the other. */
export function statesOf({ component, state, setting }: PageOptions): ReactElement {
  if (component === 'MachineDay') return <MachineDay />;
  const asked = Object.entries(STATES[component] ?? {}).filter(([name]) => state === null || state === name);
  if (asked.length === 0) throw new Error(`There is no state ${component}, ${state}.`);
  return (
    <main>
      {asked.map(([name, element]) => (
        <section key={name} data-state={name}>
          {withSettings(setting, element)}
        </section>
      ))}
    </main>
  );
}
