import { useParts } from '../../context/useParts';
import { formatRatio } from '../../format/formatRatio';
import { Icon } from '../shared/Icon';
import { INFINITY_ICON, WARNING_ICON } from '../shared/iconPaths';

import type { Text } from '../../context/useText';
import type { MeterMessages } from '../../format/messages/meter';
import type { ChipWords } from './chipWords';
import type { MeterView } from './meterView';

/** Props of MeterChip. */
export interface MeterChipProps {
  /** What it says. */
  words: ChipWords;
  /** Tone of the meter's fill. */
  tone: MeterView['tone'];
  /** The meter's words. */
  text: Text<keyof MeterMessages>;
}

/** Says in words at the card's head what the fill's colour says. */
export function MeterChip({ words, tone, text }: MeterChipProps) {
  const part = useParts();
  const chipTone = tone === 'critical' || words.key === 'overLimit' ? 'critical' : 'caution';
  return (
    <span {...part('chip', 'aic-meter-chip')} data-aic-tone={words.key === 'unlimited' ? 'neutral' : chipTone}>
      {words.key === 'overLimit' && <Icon path={WARNING_ICON} />}
      {words.key === 'unlimited' && <Icon path={INFINITY_ICON} />}
      {words.threshold === null
        ? text.t(words.key)
        : text.t('past', { ratio: formatRatio(words.threshold, text.locale) })}
    </span>
  );
}
