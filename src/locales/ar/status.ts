import type { StatusMessages } from '../../format/messages/status';

/** The Arabic words. */
export const statusMessages: StatusMessages = {
  loading: 'جارٍ التحميل',
  refreshing: 'جارٍ التحديث',
  emptyTitle: 'لا يوجد استخدام بعد',
  emptyMessage: 'تظهر الأرصدة هنا بعد أول استدعاء لأحد المنتجات.',
  notEnabledTitle: 'لا يوجد منتج يستخدم أرصدة الذكاء الاصطناعي',
  notEnabledMessage: 'فعِّل منتجًا واحدًا على الأقل لبدء احتساب الأرصدة.',
  forbiddenTitle: 'لا يمكنك الاطلاع على الاستخدام',
  forbiddenMessage: 'اطلب من المسؤول منحك إذن الاطلاع على استخدام الأرصدة.',
  errorTitle: 'تعذّر تحميل بيانات الاستخدام',
  errorMessage: 'لم يُفقد شيء. يستمر احتساب أرصدتك أثناء تعذّر الوصول إلى هذه الصفحة.',
  retry: 'إعادة المحاولة',
};
