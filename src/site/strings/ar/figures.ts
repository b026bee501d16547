import type * as en from '../en/figures.ts';
import type { Translated } from '../in-language.ts';

export const figuresStrings: Translated<typeof en.figuresStrings> = {
  asTable: 'في جدول',
  in: 'في',
  noNumber: 'بلا عدد',
  drawing:
    'التقارير بحسب المصدر، مرتبة بحسب اليوم الذي يصدق عليه كل منها. والجدول يقول الشيء نفسه.',
  ownCount: 'بحسب زعمه:',
  key: {
    own: 'المعيَّن: ادعاء الجاني نفسه.',
    from: 'الخط المتقطع: لا حد أعلى.',
    'up-to': 'الخط المتقطع إلى اليسار: حد أعلى فقط.',
    shade: 'المظلل: مدى الأعداد المذكورة.',
    shadeWithoutOwn: 'المظلل: المدى من دون ادعاء الجاني نفسه.',
  },
};
