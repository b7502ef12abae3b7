import { Icon } from '../shell/Icon';
import { fill } from '../words/fill';
import { useWords } from '../words/useWords';

import type { ReactElement } from 'react';

interface ReportFailureProps {
  readonly name: string;
  /** The reader's own sentence, in English. */
  readonly message: string;
}

/** Why a report could not be read. */
export function ReportFailure({ name, message }: ReportFailureProps): ReactElement {
  const { words } = useWords();
  return (
    <div role="alert" className="host-card host-strip host-strip--warning">
      <Icon name="warning" />
      <div>
        <strong>{fill(words.couldNotRead, { name })}</strong>
        <p>
          <bdi lang="en">{message}</bdi>
        </p>
      </div>
    </div>
  );
}
