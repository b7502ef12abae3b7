import { useCreditsContext } from '../../context/useCreditsContext';
import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { statusMessages } from '../../format/messages/status';

import { Button } from './Button';
import { Icon } from './Icon';
import { CHART_ICON, LOCK_ICON, PLUG_ICON, RETRY_ICON, WARNING_ICON } from './iconPaths';

import type { ReactNode } from 'react';
import type { HeadingLevel } from './Heading';

/** The statuses that are told in words instead of figures. */
export type PanelStatus = 'error' | 'empty' | 'not-enabled' | 'forbidden';

/** Props of StatusPanel. */
export interface StatusPanelProps {
  /** Which of the four to tell. */
  status: PanelStatus;
  /**
   * Sentence under the title.
   *
   * @default the catalogue's sentence for this status
   */
  message?: ReactNode;
  /** Draws a "Try again" button where the status is 'error'. */
  onRetry?: (() => void) | undefined;
  /** A host's own link or button. */
  action?: ReactNode;
  /**
   * Level of the title's heading; `null` where it stands under a heading of its own and is none.
   *
   * @default 3
   */
  headingLevel?: HeadingLevel | null | undefined;
}

const ICONS = { error: WARNING_ICON, empty: CHART_ICON, 'not-enabled': PLUG_ICON, forbidden: LOCK_ICON };

/**
 * Says why there are no figures and what to do about it. An error is announced, the others are read where they stand.
 *
 * @example <StatusPanel status="error" onRetry={reload} />
 */
export function StatusPanel({ status, message, onRetry, action, headingLevel = 3 }: StatusPanelProps) {
  const part = useParts();
  const { Error, Empty } = useCreditsContext().components;
  const text = useText('status', statusMessages);
  const isError = status === 'error';
  const key = status === 'not-enabled' ? 'notEnabled' : status;
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p';
  const HostPanel = isError ? Error : Empty;
  const props = {
    ...part(isError ? 'error' : 'empty', 'aic-status'),
    role: isError ? 'alert' : undefined,
    children: (
      <>
        <span className="aic-status-art">
          <Icon path={ICONS[status]} />
        </span>
        <div className="aic-status-words">
          <Title className={headingLevel ? 'aic-heading aic-status-title' : 'aic-status-title'}>
            {text.t(`${key}Title`)}
          </Title>
          <p className="aic-status-message">{message ?? text.t(`${key}Message`)}</p>
        </div>
        <div className="aic-status-actions">
          {isError && onRetry && (
            <Button icon={<Icon path={RETRY_ICON} />} onClick={() => onRetry()}>
              {text.t('retry')}
            </Button>
          )}
          {action}
        </div>
      </>
    ),
  };
  return HostPanel ? (
    <HostPanel {...props} state={{ status, onRetry: isError ? onRetry : undefined }} />
  ) : (
    <div {...props} />
  );
}
