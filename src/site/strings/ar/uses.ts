import type * as en from '../en/uses.ts';
import type { Translated } from '../in-language.ts';

export const useStrings: Translated<typeof en.useStrings> = {
  appearance: 'حيث سُجّل الادعاء',
  'earlier-review': 'تحقق سابق من الادعاء لدى غيرنا',
  medium: 'حيث تُعرض الصورة أو الفيديو أو التسجيل',
  quotation: 'نص القول',
  rendering: 'صيغة أخرى للكلمات',
  report: 'التقرير عمّا قيل',
  text: 'في النص',
  account: 'رواية ما جرى',
  profile: 'التعريف به',
  description: 'وصف السردية',
  exhibit: (letter) => `الدليل ${letter}`,
  figure: 'عدد',
  dispute: 'مسألة خلافية',
  actor: 'المشاركون',
  ownClaim: 'ادعاؤهم بأنفسهم',
  passedOnBy: 'ردّده',
  saidAgainBy: 'كرّره',
  toldBy: 'رواه',
  reply: 'رد',
  office: 'منصب',
};
