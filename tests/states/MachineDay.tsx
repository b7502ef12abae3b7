import type { ReactElement } from 'react';

const dayOfMachine = () => new Date().getDate();

/** What no component of the library does: it reads the day of the machine. The tests must notice. */
export function MachineDay(): ReactElement {
  return <p>{dayOfMachine()}</p>;
}
