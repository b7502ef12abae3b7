import type { DashboardMessages } from '../../format/messages/dashboard';

/** Arabic words of the dashboard. */
export const dashboardMessages: DashboardMessages = {
  title: 'استخدام الأرصدة الشهري',
  export: 'تصدير',
  exportHint: 'تنزيل كل الصفوف بصيغة CSV',
  dataThrough: 'البيانات حتى {day}.',
  updated: 'آخر تحديث {ago}.',
  updatedNow: 'آخر تحديث قبل لحظات.',
  dayZone: 'تُحسب الأيام بتوقيت {zone}.',
  noneInRange: 'لم تُستخدم أي أرصدة في هذه الأيام.',
  invalidNow: 'الوقت الحالي المُعطى لهذه الصفحة غير صالح.',
  invalidRange: 'الأيام المختارة غير صالحة: يجب أن يسبق أولها آخرها.',
};
