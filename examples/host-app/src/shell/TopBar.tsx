import { brandNames } from '../settings/brands';
import { useWords } from '../words/useWords';
import { appName } from './apps';
import { AppSwitcher } from './AppSwitcher';
import { BrandMark } from './BrandMark';
import { Icon } from './Icon';
import { Popover } from './Popover';

import type { ReactElement, ReactNode } from 'react';
import type { Brand } from '../settings/brands';
import type { AppId } from './apps';

interface TopBarProps {
  readonly brand: Brand;
  readonly app: AppId;
  readonly onAppChange: (app: AppId) => void;
  /** What stands before the help button. */
  readonly children: ReactNode;
}

/** The bar on top of every app of the portal. */
export function TopBar({ brand, app, onAppChange, children }: TopBarProps): ReactElement {
  const { words } = useWords();
  return (
    <header className="host-top">
      <AppSwitcher app={app} onChange={onAppChange} />
      <span className="host-brand">
        <BrandMark />
        {brandNames[brand]}
      </span>
      <span className="host-slash" aria-hidden="true">
        /
      </span>
      <h1 className="host-area">{appName(app, words)}</h1>
      <span className="host-space" />
      {children}
      <Popover
        face={<Icon name="help" />}
        label={words.help}
        align="end"
        buttonClass="host-button--ghost host-button--icon"
      >
        <div className="host-help">
          {words.helpText.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Popover>
    </header>
  );
}
