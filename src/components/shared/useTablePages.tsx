import { useState } from 'react';

import { useText } from '../../context/useText';
import { commonMessages } from '../../format/messages/common';

import { Button } from './Button';
import { Icon } from './Icon';
import { CHEVRON_END_ICON, CHEVRON_START_ICON } from './iconPaths';

import type { ReactNode, RefObject } from 'react';

/** The page of a table that is shown, and what turns it. */
export interface TablePages {
  /** Place of its first row, from 0. */
  readonly first: number;
  /** Place after its last row. */
  readonly last: number;
  /** Which rows these are, to be put behind other words; '' where the table has one page. */
  readonly words: string;
  /** The rows in words and the buttons; `false` where the table has one page. */
  readonly pager: ReactNode;
  /** Shows the page that begins at a place. */
  readonly turnTo: (first: number) => void;
}

/** Rows on a page: more make a page that nobody reads to its end, and a slow one. */
const PAGE_ROWS = 100;

/**
 * The pages of a long table. A hook that draws, and no component: which rows are shown is asked above the table, the buttons
 * stand below it.
 *
 * @param top - Where reading goes on after a turn: the button pressed stands at the foot of the old page, and may be
 * disabled on the new one.
 * @param isWhole - Whether it has no pages, as on paper.
 * @param className - Class of the row of buttons.
 * @example useTablePages(250, summary).words // ' · 1–100 of 250'
 */
export function useTablePages(
  count: number,
  top: RefObject<HTMLElement | null>,
  isWhole = false,
  className = 'aic-table-pager',
): TablePages {
  const { t } = useText('common', commonMessages);
  const [start, turnTo] = useState(0);
  const size = isWhole ? Infinity : PAGE_ROWS;
  const isPaged = count > size;
  // Newer figures may have fewer rows: then the last page there is.
  const first = Math.min(start, count - 1 - ((count - 1) % size));
  const last = Math.min(first + size, count);
  const words = t('pageRows', { first: first + 1, last, count });
  const button = (name: 'previousPage' | 'nextPage', path: string, to: number) => (
    <Button
      icon={<Icon path={path} className="aic-icon-flip" />}
      aria-label={t(name)}
      disabled={to < 0 || to === count}
      onClick={() => {
        turnTo(to);
        const { current } = top;
        if (!current) return;
        current.scrollTop = 0;
        current.focus();
      }}
    />
  );
  return {
    first,
    last,
    turnTo,
    words: isPaged ? ` · ${words}` : '',
    pager: isPaged && (
      <div className={className}>
        <span className="aic-plain">{words}</span>
        {button('previousPage', CHEVRON_START_ICON, first - size)}
        {button('nextPage', CHEVRON_END_ICON, last)}
      </div>
    ),
  };
}
