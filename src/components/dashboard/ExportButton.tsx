import { useText } from '../../context/useText';
import { dashboardMessages } from '../../format/messages/dashboard';
import { usageToCsv } from '../../metrics/usageToCsv';
import { addDays } from '../../model/calendar';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { DOWNLOAD_ICON } from '../shared/iconPaths';

import { csvFileName } from './csvFileName';
import { downloadCsv } from './downloadCsv';

import type { MouseEvent } from 'react';
import type { CreditUsage } from '../../model/creditUsage';

interface ExportButtonProps {
  usage: CreditUsage;
  exportName: string | undefined;
  isDisabled: boolean;
}

/** The file's name where the host gives none: what it holds and from when to when, the same in every language. */
function defaultName({ firstDay, dayCount }: CreditUsage): string {
  return firstDay === null ? 'ai-credits' : `ai-credits-${firstDay}-to-${addDays(firstDay, dayCount - 1)}`;
}

/** Downloads every row of the usage as CSV, whatever days are selected. */
export function ExportButton({ usage, exportName, isDisabled }: ExportButtonProps) {
  const text = useText('dashboard', dashboardMessages);
  const download = (event: MouseEvent<HTMLButtonElement>) => {
    const fileName = csvFileName(exportName ?? defaultName(usage));
    downloadCsv(usageToCsv(usage), fileName, event.currentTarget.ownerDocument);
  };
  return (
    <Button
      className="aic-dashboard-export"
      icon={<Icon path={DOWNLOAD_ICON} />}
      title={text.t('exportHint')}
      disabled={isDisabled}
      onClick={download}
    >
      {text.t('export')}
    </Button>
  );
}
