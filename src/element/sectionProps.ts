import type { HeadingLevel } from '../components/shared/Heading';
import type { CreditBalance } from '../model/creditBalance';
import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { PeriodPreset } from '../model/periodPreset';
import type { UsageStatus } from '../model/usageStatus';

/** What an element hands to the section it draws. */
export interface SectionProps {
  /** The usage; `null` while the page has given none, or none that can be read. */
  readonly usage: CreditUsage | null;
  /** The days the page asks for. They may be none: the section says so in its place. */
  readonly range: DayRange | undefined;
  /** What the page says is to be shown. */
  readonly status: UsageStatus;
  /** Level of the heading; `undefined` for the component's own. */
  readonly headingLevel: HeadingLevel | undefined;
  /** Any other property of the element, as it was given. */
  readonly given: (name: string) => unknown;
  /** Called with the balance that is shown. Keeps its identity. */
  readonly onBalance: (balance: CreditBalance) => void;
  /** Called with the days that a person chooses. */
  readonly onRangeChange: (range: DayRange, preset: PeriodPreset) => void;
  /** Called with why there is nothing to draw. Keeps its identity. */
  readonly onFault: (error: Error) => void;
  /** Called by "Try again"; `undefined` where the page offers none. */
  readonly onRetry: (() => void) | undefined;
}
