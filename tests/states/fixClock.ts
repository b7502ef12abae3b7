/** From here on this process lives at one instant, as its environment says. A browser has `page.clock` for it. */
const instant = Date.parse(process.env['STATES_NOW'] ?? '');
const MachineDate = Date;

class FixedDate extends MachineDate {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(instant);
    else super(...given);
  }

  static override now(): number {
    return instant;
  }
}

if (!Number.isNaN(instant)) Object.defineProperty(globalThis, 'Date', { value: FixedDate });
