import type * as en from '../en/records.ts';
import type { Translated } from '../in-language.ts';

export const recordStrings: Translated<typeof en.recordStrings> = {
  drawing: 'الأحكام بترتيب صدور الادعاءات',
  verdict: 'الحكم',
  claims: 'الادعاءات',
  years: 'قيلت في',
  withdrawn: 'مسحوبة، وغير محسوبة:',
  noScore: 'ليست العلامات تقييمًا: فنحن ندقق ما له شأن، لا عيّنة مما يقال.',
};

export const claimantRecordStrings: Translated<typeof en.claimantRecordStrings> = {
  interestUnknown: 'غير مذكورة في سجلنا.',
  noOffice: 'لا منصب مسجلًا له.',
  noDates: 'لا يُعرف أي تاريخ.',
  saidAgain: 'رُدّد أو قيل مرة أخرى:',
  passedOn: 'ردّده',
  again: 'قاله مرة أخرى',
  noDate: 'لا يُعرف تاريخه',
  repeatedNote: 'ادعاءات لغيره ردّدها، وكيف ردّدها.',
  claimOf: 'ادعاء',
};

export const narrativeRecordStrings: Translated<typeof en.narrativeRecordStrings> = {
  noRelatives: 'لم تُسجَّل سردية أوسع منها ولا صيغة من صيغها.',
  drawing: 'السردية بين ما تنتمي إليه',
  asList: 'الشيء نفسه في قائمة',
  here: 'هذه الصفحة',
  firstSeen: 'أول ظهور',
  firstSeenUnknown: 'غير معروف.',
  spreaders: 'من يرويها، وكيف نعرف ذلك',
  noSpreaders: 'لا أحد مسجلًا بوصفه راويًا لها.',
  named: 'سمّاه',
  claimed: 'ادّعاها:',
  passedOn: 'ردّدها',
  again: 'قالها مرة أخرى:',
};

export const sourceRecordStrings: Translated<typeof en.sourceRecordStrings> = {
  thisGrade: 'هذا المصدر',
  why: 'السبب:',
  noReason: 'لم يُسجَّل سبب لهذه الدرجة.',
  scaleNote: 'تُصنَّف المصادر بحروف سلّم الأدميرالية. والدرجة حكمنا على المصدر، لا على قول بعينه فيه.',
  interestUnknown: 'لا يذكر سجلنا مصلحة له في الأمر.',
  notUsedForUnknown: 'غير مذكور في سجلنا. وما يُستخدم المصدر من أجله مدرج في هذه الصفحة.',
  noArchive: 'لا نسخة مؤرشفة مسجلة.',
  ownCopy: 'لدينا نسخة خاصة بنا، وبصمتها الرقمية أدناه.',
  archives: 'نسخ مؤرشفة:',
  uses: 'فيمَ يُستخدم',
  onlyThrough: 'لا تُعرف إلا عبره',
  onlyThroughNote: 'إن كان هذا المصدر مخطئًا فقد يكون ما نقوله عن هذه خطأ معه.',
  alsoThrough: 'تُعرف عبره وعبر غيره',
};

export const gradeMeanings: Translated<typeof en.gradeMeanings> = {
  A: 'لا شك في صدقه وكفاءته، وقد كان مصيبًا دائمًا من قبل.',
  B: 'الشك فيه قليل، وقد كان مصيبًا في معظم الحالات.',
  C: 'فيه بعض الشك، وإن كان مصيبًا من قبل.',
  D: 'فيه شك كبير، وإن كان مصيبًا أحيانًا.',
  E: 'ليس صادقًا أو ليس كفؤًا في الأمر، أو كان مخطئًا من قبل.',
  F: 'ما يُعرف عنه أقل من أن يسمح بحكم.',
};
