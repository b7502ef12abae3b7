import { useWords } from '../words/useWords';
import { FileButton } from './FileButton';

import type { ReactElement } from 'react';

/** Says that the figures are a sample and how to see one's own. */
export function SampleNote({ onFile }: { readonly onFile: (file: File) => void }): ReactElement {
  const { words } = useWords();
  return (
    <div className="host-sample">
      <span className="host-muted">{words.sampleNote}</span>
      <FileButton label={words.openReport} onFile={onFile} />
    </div>
  );
}
