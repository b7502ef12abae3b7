/** A style sheet as hosts have it on their pages. */
export interface HostSheet {
  /** As the tests' titles call it. */
  readonly name: string;
  readonly css: string;
}

/** Every sheet, those of other projects as they build them. */
export function hostSheets(): Promise<readonly HostSheet[]>;
