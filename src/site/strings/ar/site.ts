import type * as en from '../en/site.ts';
import type { Translated } from '../in-language.ts';

export const strings: Translated<typeof en.strings> = {
  skip: 'انتقل إلى النص',
  navigation: 'أقسام الموقع',
  footer: 'عن هذا الموقع',
  factCheck: 'تدقيق',
  incident: 'حادثة',
  claimant: 'صاحب ادعاء',
  narrative: 'سردية',
  topic: 'موضوع',
  source: 'مصدر',
  search: 'بحث',
  searchDescription:
    'ابحث في جميع التدقيقات بأي كتابة لاسم من الأسماء، أو بكلمات من الادعاء أو من نتيجة التدقيق، وصفّها بحسب الحكم والسردية والموضوع والبلد والسنة واللغة ونوع الأدلة.',
  verdicts: 'الأحكام',
  corrections: 'التصحيحات',
  about: 'من نحن',
  methodology: 'المنهجية',
  correctionsPolicy: 'سياسة التصحيح',
  reportError: 'أبلغ عن خطأ',
  account: 'ما جرى',
  docket: 'في لمحة',
  onThisPage: 'في هذه الصفحة',
  exhibit: 'الدليل',
  inlineExhibit: 'الدليل',
  licence: 'النصوص والأحكام:',
  machineDrafted:
    'صاغت آلةٌ كلمات هذه الواجهة بالعربية، ولم يراجعها محرّر بعد. النصوص نفسها بلغتها الأصلية.',
  signedBy: (name) => `صاغت آلةٌ كلمات هذه الواجهة بالعربية، وراجعها ${name}.`,
  untranslated: 'لم يُترجم نص هذه الصفحة إلى العربية بعد، وهو معروض هنا بلغته الأصلية.',
};
