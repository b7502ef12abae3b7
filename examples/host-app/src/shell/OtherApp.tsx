import { useWords } from '../words/useWords';

import type { ReactElement } from 'react';

/** What stands in the place of the portal's other apps. */
export function OtherApp({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { words } = useWords();
  return (
    <main className="host-main host-nothing">
      <p className="host-muted">{words.otherAppNote}</p>
      <button type="button" className="host-button host-button--primary" onClick={onBack}>
        {words.backToAnalytics}
      </button>
    </main>
  );
}
