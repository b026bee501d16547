import type * as en from '../en/search.ts';
import type { Translated } from '../in-language.ts';

export const facetLabels: Translated<typeof en.facetLabels> = {
  verdict: 'الحكم',
  narrative: 'السردية',
  topic: 'الموضوع',
  country: 'بلد صاحب الادعاء',
  year: 'سنة الادعاء',
};

export const sortLabels: Translated<typeof en.sortLabels> = {
  relevance: 'الأقرب إلى المطلوب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
};

export const searchStrings: Translated<typeof en.searchStrings> = {
  label: 'ابحث في التدقيقات',
  button: 'ابحث',
  example:
    'تكفي أي كتابة للاسم، مثل «داعش» أو «طالبان». ولأن النصوص بلغتها الأصلية فابحث فيها بكلمات تلك اللغة. ووضع العبارة كلها بين علامتي اقتباس يعثر عليها بنصها.',
  filters: 'التصفية',
  sort: 'الترتيب',
  clear: 'امسح الكل',
  results: 'النتائج',
  more: 'أظهر المزيد',
  named: 'عُثر عليه بالاسم',
  loading: 'جارٍ البحث …',
  failed: 'تعذّر تحميل البحث. حاول لاحقًا، أو استخدم القوائم أدناه.',
  short: 'اكتب حرفين على الأقل.',
  none: 'لا تدقيق يطابق البحث. جرّب كلمات أقل أو كتابة أخرى، أو امسح التصفية.',
  found: (count) => `نتيجة البحث: ${count}.`,
  all: (count) =>
    `المجموع: ${count}، أحدثها ادعاءً أولًا. اكتب اسمًا أو مكانًا أو كلمات من ادعاء، أو اختر تصفية.`,
  fallback:
    'يعمل البحث داخل المتصفح ويحتاج إلى جافاسكربت. ومن دونه تصل إلى جميع القيود عبر هذه القوائم:',
};
