import { useRef, useState } from 'react';

import { fill } from '../words/fill';
import { useWords } from '../words/useWords';

import type { Allowance } from 'ai-credits-analytics/metrics';
import type { GitHubAiUsageReport } from 'ai-credits-analytics/sources';
import type { ReactElement } from 'react';

interface AllowanceFormProps {
  /** What the report says about a quota, in the unit of its rows. */
  readonly quota: GitHubAiUsageReport['quota'];
  /** What the fields hold at first. */
  readonly allowance: Allowance;
  readonly onChange: (allowance: Allowance) => void;
}

/** An empty field means that there is no bound. */
const bound = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const field = (credits: number | null): string => (credits === null ? '' : String(credits));

/** Asks what the plan includes, since no report says it. */
export function AllowanceForm({ quota, allowance, onChange }: AllowanceFormProps): ReactElement {
  const { words, number } = useWords();
  const [included, setIncluded] = useState(field(allowance.included));
  const [excess, setExcess] = useState(field(allowance.excessLimit));
  const excessField = useRef<HTMLInputElement>(null);
  const creditsQuota = quota?.unit === 'ai-credits' ? quota.amount : null;
  return (
    <form
      className="host-allowance"
      aria-label={words.allowance}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ included: bound(included), excessLimit: bound(excess) });
      }}
    >
      <label className="host-field">
        {words.included}
        <input
          className="host-input"
          type="number"
          min="0"
          step="any"
          placeholder={words.unlimited}
          value={included}
          onChange={(event) => setIncluded(event.target.value)}
        />
      </label>
      <label className="host-field">
        {words.excessLimit}
        <input
          ref={excessField}
          className="host-input"
          type="number"
          min="0"
          step="any"
          placeholder={words.noCap}
          value={excess}
          onChange={(event) => setExcess(event.target.value)}
        />
      </label>
      <button type="submit" className="host-button">
        {words.apply}
      </button>
      {creditsQuota !== null && (
        <button
          type="button"
          className="host-button"
          onClick={() => {
            // The form checks its fields when it is submitted, and this button submits nothing.
            if (excessField.current?.reportValidity() === false) return;
            setIncluded(String(creditsQuota));
            onChange({ included: creditsQuota, excessLimit: bound(excess) });
          }}
        >
          {fill(words.takeQuota, { amount: number(creditsQuota) })}
        </button>
      )}
      <p className="host-muted host-allowance__note">
        {words.allowanceNote}
        {quota?.unit === 'requests' && ` ${fill(words.quotaInRequests, { amount: number(quota.amount) })}`}
      </p>
    </form>
  );
}
