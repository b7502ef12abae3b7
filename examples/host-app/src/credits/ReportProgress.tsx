import { useWords } from '../words/useWords';
import { fill } from '../words/fill';

import type { ReactElement } from 'react';

interface ReportProgressProps {
  readonly name: string;
  /** Part read so far, 0 to 1; `null`: unknown. */
  readonly part: number | null;
  readonly onCancel: () => void;
}

/** How far the reading of a report is, and a way out. */
export function ReportProgress({ name, part, onCancel }: ReportProgressProps): ReactElement {
  const { words, percent } = useWords();
  const label = fill(words.reading, { name });
  return (
    <div className="host-card host-strip" aria-busy="true">
      <div className="host-progress">
        <span className="host-progress__words">
          <span className="host-strip__name">{label}</span>
          {part !== null && <span className="host-number">{percent(part)}</span>}
        </span>
        <progress
          className="host-progress__bar"
          aria-label={label}
          max={1}
          {...(part === null ? {} : { value: part })}
        />
      </div>
      <button type="button" className="host-button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
