import type { PeriodMessages } from '../../format/messages/period';

/** The Arabic words. */
export const periodMessages: PeriodMessages = {
  period: 'الفترة',
  'this-period': 'هذه الفترة',
  'last-period': 'الفترة السابقة',
  'last-7-days': 'آخر 7 أيام',
  'last-30-days': 'آخر 30 يومًا',
  'last-90-days': 'آخر 90 يومًا',
  custom: 'فترة مخصصة',
  chosen: '{preset}:',
  days: '{first} – {last}',
  from: 'من',
  to: 'إلى',
  apply: 'تطبيق',
  incomplete: 'أدخل اليومين كليهما.',
  inverted: 'لا يجوز أن يسبق اليوم الأخير اليوم الأول.',
  outside: 'اختر أيامًا من {first} إلى {last}.',
};
