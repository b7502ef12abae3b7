import { useWords } from '../words/useWords';
import { appIcons, appIds, appName } from './apps';
import { GridIcon } from './GridIcon';
import { Icon } from './Icon';
import { Popover } from './Popover';

import type { ReactElement } from 'react';
import type { AppId } from './apps';

interface AppSwitcherProps {
  readonly app: AppId;
  readonly onChange: (app: AppId) => void;
}

/** The portal's apps, the open one marked. */
export function AppSwitcher({ app, onChange }: AppSwitcherProps): ReactElement {
  const { words } = useWords();
  return (
    <Popover
      face={<GridIcon />}
      label={words.openApps}
      align="start"
      buttonClass="host-button--ghost host-button--icon"
    >
      <nav aria-label={words.apps}>
        <ul className="host-apps">
          {appIds.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="host-app"
                aria-current={id === app ? 'page' : undefined}
                data-closes
                onClick={() => onChange(id)}
              >
                <span className="host-app__icon">
                  <Icon name={appIcons[id]} />
                </span>
                {appName(id, words)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </Popover>
  );
}
