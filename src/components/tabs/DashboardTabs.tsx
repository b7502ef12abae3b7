import { forwardRef, useId, useRef, useState } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { tabsMessages } from '../../format/messages/tabs';
import { useRootProps } from '../shared/useRootProps';
import { tabForKey } from './tabForKey';

import type { ComponentPropsWithoutRef, KeyboardEvent, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { UsageStatus } from '../../model/usageStatus';
import type { DashboardTab } from './dashboardTab';

/** Props of DashboardTabs; the rest goes to the root element. */
export interface DashboardTabsProps
  extends Pick<Slots, 'classNames'>, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onSelect'> {
  /** The dashboards, in the order of their tabs. */
  tabs: readonly DashboardTab[];
  /**
   * Id of the selected tab, where the host keeps it. An id that no tab has selects the first.
   *
   * @default the component keeps it itself
   */
  selectedId?: string | undefined;
  /**
   * Id of the tab selected at first, where the component keeps it.
   *
   * @default the first tab's
   */
  defaultSelectedId?: string | undefined;
  /**
   * Called with the id of another tab.
   *
   * @example onSelect('ai-credits')
   */
  onSelect?: ((id: string) => void) | undefined;
  /**
   * Name of the row of tabs, for assistive technology.
   *
   * @default "Dashboards"
   */
  label?: string | undefined;
  /**
   * What stands at the end of the row: a period picker, an export button.
   *
   * @default nothing
   */
  actions?: ReactNode;
  /**
   * 'loading' and 'refreshing' mark the panel busy; the content itself shows what it has.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
}

/**
 * Tabs that switch dashboards. One tab is in the tab order; arrows, Home and End move to the others and select them at
 * once. Only the selected dashboard is mounted.
 *
 * @example <DashboardTabs tabs={[{ id: 'cms', label: 'CMS' }, { id: 'ai', label: 'AI Credits', content: <Page /> }]} />
 */
export const DashboardTabs = /* @__PURE__ */ forwardRef<HTMLDivElement, DashboardTabsProps>(function DashboardTabs(
  { tabs, selectedId, defaultSelectedId, onSelect, label, actions, status = 'ready', className, classNames, ...rest },
  ref,
) {
  const text = useText('tabs', tabsMessages);
  const root = useRootProps('aic-tabs', { className, classNames, ref });
  const part = useParts(classNames);
  const baseId = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [keptId, setKeptId] = useState(defaultSelectedId);
  const wantedId = selectedId ?? keptId;
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === wantedId),
  );
  const selected = tabs[at];
  const hasPanel = selected?.content !== undefined;

  const select = (tab: DashboardTab | undefined) => {
    if (!tab || tab === selected) return;
    setKeptId(tab.id);
    onSelect?.(tab.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = tabForKey(event.key, at, tabs.length, text.dir);
    if (next === null) return;
    event.preventDefault();
    select(tabs[next]);
    buttons.current[next]?.focus();
  };

  return (
    <div {...rest} {...root} data-aic-status={status}>
      <div {...part('header', 'aic-tabs-bar')}>
        <div className="aic-tabs-row" role="tablist" aria-label={label ?? text.t('dashboards')}>
          {tabs.map((tab, place) => (
            <button
              key={tab.id}
              ref={(button) => {
                buttons.current[place] = button;
              }}
              type="button"
              id={`${baseId}tab${place}`}
              {...part('tab', 'aic-tab')}
              role="tab"
              aria-selected={tab === selected}
              aria-controls={tab === selected && hasPanel ? `${baseId}panel` : undefined}
              tabIndex={tab === selected ? 0 : -1}
              onClick={() => select(tab)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {actions !== undefined && <div className="aic-tabs-actions">{actions}</div>}
      </div>
      {selected && hasPanel && (
        <div
          key={selected.id}
          id={`${baseId}panel`}
          {...part('panel', 'aic-tabs-panel')}
          role="tabpanel"
          aria-labelledby={`${baseId}tab${at}`}
          aria-busy={status === 'loading' || status === 'refreshing' || undefined}
          tabIndex={0}
        >
          {selected.content}
        </div>
      )}
    </div>
  );
});
