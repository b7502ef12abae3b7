import type { CommonMessages } from '../../format/messages/common';

/** The Arabic words. */
export const commonMessages: CommonMessages = {
  product: 'المنتج',
  unnamed: 'منتج بلا اسم',
  total: 'الإجمالي',
  noValue: '–',
  noData: 'لا توجد بيانات',
};
