import type { TableMessages } from '../../format/messages/table';

/** The Arabic words. */
export const tableMessages: TableMessages = {
  title: 'الأرصدة حسب المنتج',
  summary: {
    zero: '{days}، لا منتجات',
    one: '{days}، منتج واحد',
    two: '{days}، منتجان',
    few: '{days}، {count} منتجات',
    many: '{days}، {count} منتجًا',
    other: '{days}، {count} منتج',
  },
  totalCredits: 'إجمالي الأرصدة',
  averagePerDay: 'المتوسط اليومي',
  excessCredits: 'حد الأرصدة الإضافية',
  excessNote: '{column}: الأرصدة المستهلكة بعد نفاد المخصص الشهري',
  'share-this-period': 'نسبة الأرصدة (هذه الفترة)',
  'share-last-period': 'نسبة الأرصدة (الفترة السابقة)',
  'share-last-7-days': 'نسبة الأرصدة (آخر 7 أيام)',
  'share-last-30-days': 'نسبة الأرصدة (آخر 30 يومًا)',
  'share-last-90-days': 'نسبة الأرصدة (آخر 90 يومًا)',
  'share-custom': 'نسبة الأرصدة (الأيام المحددة)',
  refunds: 'أرصدة مستردة تتجاوز الاستخدام',
  sortBy: 'الترتيب حسب',
  sortedBy: 'مرتب حسب {order}',
  'words-ascending': '{column}، من أ إلى ي',
  'words-descending': '{column}، من ي إلى أ',
  'numbers-ascending': '{column}، الأقل أولًا',
  'numbers-descending': '{column}، الأعلى أولًا',
  pageRows: '{first}–{last} من {count}',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
};
