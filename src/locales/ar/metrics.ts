import type { MetricsMessages } from '../../format/messages/metrics';

/** The Arabic words. */
export const metricsMessages: MetricsMessages = {
  daysUntilReset: 'الأيام حتى إعادة التعيين',
  utilization: 'إجمالي استخدام الأرصدة',
  activeProducts: 'المنتجات النشطة',
  averageDailyUsage: 'متوسط الاستخدام اليومي',
  trend: 'الاتجاه مقارنة بالشهر الماضي',
  resets: 'يُعاد التعيين في {instant}',
  untilReset: 'حتى إعادة تعيين الأرصدة',
  wasReset: 'أُعيد التعيين في {day}',
  usedOfIncluded: '{used} من {included} رصيد',
  noAllocation: '{used} رصيد، بلا حد شهري',
  noneIncluded: '{used} رصيد، دون أرصدة مضمّنة',
  activeOf: '{active} من {listed}',
  idleProducts: {
    zero: 'لا منتجات غير مستخدمة هذه الفترة',
    one: 'منتج واحد غير مستخدم هذه الفترة',
    two: 'منتجان غير مستخدمين هذه الفترة',
    few: '{count} منتجات غير مستخدمة هذه الفترة',
    many: '{count} منتجًا غير مستخدم هذه الفترة',
    other: '{count} منتج غير مستخدم هذه الفترة',
  },
  noIdleProducts: 'كلها مستخدمة هذه الفترة',
  activeThisPeriod: 'مستخدمة هذه الفترة',
  perDay: 'رصيد يوميًا، {range}',
  noDayElapsed: 'لم تبدأ الفترة بعد',
  trendUp: 'أعلى مقارنة بالفترة {range}',
  trendDown: 'أقل مقارنة بالفترة {range}',
  trendFlat: 'دون تغيير مقارنة بالفترة {range}',
  trendNone: 'لا استخدام للمقارنة، {range}',
  trendNoDays: 'لا توجد مقارنة بعد',
};
