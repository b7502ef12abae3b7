import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { dashboardMessages } from '../../format/messages/dashboard';
import { formatDay } from '../../format/formatDay';
import { formatRelativeTime } from '../../format/formatRelativeTime';
import { joinSentences } from '../../format/joinSentences';
import { useNow } from '../../hooks/useNow';
import { Icon } from '../shared/Icon';
import { CLOCK_ICON } from '../shared/iconPaths';
import { Skeleton } from '../shared/Skeleton';
import { unbroken } from '../shared/unbroken';

import type { CreditUsage } from '../../model/creditUsage';
import type { Now } from '../../model/now';

interface DashboardFooterProps {
  usage: CreditUsage;
  now: Now | undefined;
  /** Shown as a skeleton while the page is. */
  isLoading: boolean;
}

const YEAR_LENGTH = 4;
const MINUTE_MS = 60_000;

/** How fresh the data is, told to the minute, and where its days begin. */
export function DashboardFooter({ usage, now, isLoading }: DashboardFooterProps) {
  const part = useParts();
  const text = useText('dashboard', dashboardMessages);
  const minute = new Date(useNow(usage, now, 'minute'));
  const { asOf, dataThrough, timeZone } = usage;
  const sentences: string[] = [];
  if (dataThrough !== null) {
    const isThisYear = dataThrough.slice(0, YEAR_LENGTH) === minute.toISOString().slice(0, YEAR_LENGTH);
    const day = formatDay(dataThrough, text.locale, isThisYear ? 'short' : 'full');
    sentences.push(text.t('dataThrough', { day: unbroken(day) }));
  }
  if (asOf !== null) {
    const refreshed = new Date(asOf);
    // Told to the minute, now may lie before a refresh of the same minute, which was not "in 20 seconds".
    const isJustNow = minute.getTime() - refreshed.getTime() < MINUTE_MS;
    sentences.push(
      isJustNow ? text.t('updatedNow') : text.t('updated', { ago: formatRelativeTime(refreshed, minute, text.locale) }),
    );
  }
  sentences.push(text.t('dayZone', { zone: timeZone.replaceAll('_', ' ') }));
  const sentence = joinSentences(sentences);
  return (
    <p {...part('footer', 'aic-dashboard-footer')}>
      <Icon path={CLOCK_ICON} className="aic-dashboard-footer-icon" />
      {isLoading ? <Skeleton size="text">{sentence}</Skeleton> : <span className="aic-plain">{sentence}</span>}
    </p>
  );
}
