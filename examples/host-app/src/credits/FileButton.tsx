import { useRef } from 'react';

import { Icon } from '../shell/Icon';

import type { ReactElement } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly isPrimary?: boolean;
}

/** A button that asks for a file. */
export function FileButton({ label, onFile, isPrimary = false }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`host-button ${isPrimary ? 'host-button--primary' : ''}`}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
