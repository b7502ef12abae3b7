import { useId } from 'react';

import type { ReactElement, ReactNode } from 'react';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
    readonly sign?: ReactNode;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ legend, value, options, onChange }: ChoiceProps<T>): ReactElement {
  const name = useId();
  return (
    <fieldset className="host-choice">
      <legend className="host-choice__legend">{legend}</legend>
      <div className="host-choice__options">
        {options.map((option) => (
          <label key={option.value} className="host-choice__option" lang={option.lang}>
            <input
              type="radio"
              className="host-choice__input"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="host-choice__face">
              {option.sign}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
