import { useWords } from '../words/useWords';
import { FileButton } from './FileButton';

import type { ReactElement } from 'react';

interface ReportInviteProps {
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** In place of figures, while the source is a report and none has been read. */
export function ReportInvite({ onFile, onSample }: ReportInviteProps): ReactElement {
  const { words } = useWords();
  return (
    <div className="host-card host-invite">
      <p>{words.dropHint}</p>
      <p className="host-muted">{words.reportHow}</p>
      <div className="host-invite__buttons">
        <FileButton label={words.openReport} onFile={onFile} isPrimary />
        <button type="button" className="host-button" onClick={onSample}>
          {words.backToSample}
        </button>
      </div>
    </div>
  );
}
