import { useEffect, useRef, useState } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { periodMessages } from '../../format/messages/period';
import { Icon } from '../shared/Icon';
import { CALENDAR_ICON, CHECK_ICON } from '../shared/iconPaths';
import { optionForKey } from './optionForKey';

import type { KeyboardEvent } from 'react';
import type { DayRange } from '../../model/dayRange';
import type { PeriodPreset } from '../../model/periodPreset';
import type { PeriodChoice } from './periodChoice';
import type { PeriodWords } from './usePeriodWords';

/** Props of PeriodOptions. */
export interface PeriodOptionsProps {
  /** The named periods. */
  choices: readonly PeriodChoice[];
  /** Name of the range chosen now. */
  preset: PeriodPreset;
  /** The range chosen now. */
  range: DayRange;
  /** Words for names and days. */
  words: PeriodWords;
  /** Called with a named period. */
  onChoose: (choice: PeriodChoice) => void;
  /** Called when days of one's own are asked for. */
  onCustom: () => void;
}

/** The periods as a listbox: arrows, Home, End and first letters move the focus; Enter and Space choose. */
export function PeriodOptions({ choices, preset, range, words, onChoose, onCustom }: PeriodOptionsProps) {
  const part = useParts();
  const text = useText('period', periodMessages);
  const [active, setActive] = useState(preset);
  const elements = useRef<(HTMLDivElement | null)[]>([]);
  // The browser's focus: it comes to the active option when the popover opens.
  useEffect(() => elements.current.find((element) => element?.tabIndex === 0)?.focus(), []);

  const options: readonly { preset: PeriodPreset; range: DayRange | null; choose: () => void }[] = [
    ...choices.map((choice) => ({ ...choice, choose: () => onChoose(choice) })),
    { preset: 'custom', range: preset === 'custom' ? range : null, choose: onCustom },
  ];
  const move = (place: number) => {
    setActive(options[place]?.preset ?? active);
    elements.current[place]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = options.findIndex((option) => option.preset === active);
    const isChosen = event.key === 'Enter' || event.key === ' ';
    const next = optionForKey(
      event.key,
      at,
      options.map((option) => words.name(option.preset)),
    );
    if (!isChosen && next === null) return;
    event.preventDefault();
    if (isChosen) options[at]?.choose();
    else move(next ?? at);
  };

  return (
    <div className="aic-period-options" role="listbox" aria-label={text.t('period')}>
      {options.map((option, place) => (
        <div
          key={option.preset}
          ref={(element) => {
            elements.current[place] = element;
          }}
          {...part('option', 'aic-period-option')}
          role="option"
          aria-selected={option.preset === preset}
          tabIndex={option.preset === active ? 0 : -1}
          onClick={option.choose}
          onKeyDown={onKeyDown}
        >
          <span className="aic-period-name">{words.name(option.preset)}</span>{' '}
          {option.range && <span className="aic-period-days">{words.days(option.range)}</span>}
          <span className="aic-period-mark">
            {option.preset === preset && <Icon path={CHECK_ICON} />}
            {option.range === null && <Icon path={CALENDAR_ICON} />}
          </span>
        </div>
      ))}
    </div>
  );
}
