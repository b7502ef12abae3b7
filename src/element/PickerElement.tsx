import { emptyUsage } from '../components/dashboard/emptyUsage';
import { PeriodPicker } from '../components/period-picker/PeriodPicker';

import { useSection } from './useSection';

import type { SectionProps } from './sectionProps';

/** What `<ai-credits-period-picker>` draws. Without usage the button is there, and disabled. */
export function PickerElement(props: SectionProps) {
  const { usage, now, status } = useSection(props);
  return (
    <PeriodPicker
      usage={usage === emptyUsage ? undefined : usage}
      value={props.range}
      now={now}
      status={status}
      onChange={props.onRangeChange}
    />
  );
}
