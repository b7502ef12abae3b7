import { useState } from 'react';

import { Icon } from '../shell/Icon';
import { useWords } from '../words/useWords';

import type { DragEvent, ReactElement, ReactNode } from 'react';

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A page that takes a dropped file, and says so while one is held over it. */
export function DropTarget({ onFile, children }: DropTargetProps): ReactElement {
  const { words } = useWords();
  const [isOver, setOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className="host-drop"
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        // Dropped text goes where the browser puts it.
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {isOver && (
        <div className="host-drop__over">
          <p className="host-drop__words">
            <Icon name="upload" />
            {words.dropHere}
          </p>
        </div>
      )}
    </div>
  );
}
