import { useParts } from '../../context/useParts';
import { Button } from '../shared/Button';
import { Heading } from '../shared/Heading';
import { Icon } from '../shared/Icon';
import { TABLE_ICON } from '../shared/iconPaths';

import type { ReactNode } from 'react';
import type { HeadingLevel } from '../shared/Heading';
import type { ChartMode } from './chartMode';
import type { ChartText } from './chartText';

interface ChartHeaderProps {
  /** Title in place of the catalogue's. */
  title: ReactNode;
  /** Id of the title, by which the figure is named. */
  titleId: string;
  /** Level of the title's heading. */
  headingLevel: HeadingLevel;
  /** How the days are drawn. */
  mode: ChartMode;
  /** Id of the open table; `null` while it is closed. */
  openTableId: string | null;
  /** Opens and closes the table; `undefined` where there are no figures to be viewed. */
  onToggleTable: (() => void) | undefined;
  /** The chart's words. */
  text: ChartText;
}

/**
 * Title, line under it, and the button that shows the data table.
 *
 * @example <ChartHeader title={undefined} titleId={id} headingLevel={2} mode="stacked" openTableId={null} onToggleTable={open} text={text} />
 */
export function ChartHeader(props: ChartHeaderProps) {
  const { title, titleId, headingLevel, mode, openTableId, onToggleTable, text } = props;
  const part = useParts();
  return (
    <div {...part('header', 'aic-chart-header')}>
      <div className="aic-plain">
        <Heading level={headingLevel} id={titleId}>
          {title ?? text.t('title')}
        </Heading>
        <p className="aic-chart-subtitle">{text.t(mode === 'share' ? 'subtitleShare' : 'subtitle')}</p>
      </div>
      {onToggleTable && (
        <Button
          className="aic-chart-table-button"
          icon={<Icon path={TABLE_ICON} />}
          aria-expanded={openTableId !== null}
          aria-controls={openTableId ?? undefined}
          onClick={onToggleTable}
        >
          {text.t('viewAsTable')}
        </Button>
      )}
    </div>
  );
}
