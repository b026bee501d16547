import type * as en from '../en/accountability.ts';
import type { Translated } from '../in-language.ts';

export const severityWords: Translated<typeof en.severityWords> = {
  withdrawal: {
    name: 'قيود مسحوبة',
    meaning: 'ما كان ينبغي أن يُنشر القيد، أو لم يعد الدفاع عنه ممكنًا.',
  },
  substantial: {
    name: 'تصحيحات وتغييرات في الحكم',
    meaning: 'ما كتبناه كان خطأ، أو صارت الأدلة تؤيد حكمًا آخر.',
  },
  minor: {
    name: 'إيضاحات',
    meaning: 'ما كتبناه كان صحيحًا، لكنه كان عرضة لسوء الفهم.',
  },
  addition: {
    name: 'تحديثات',
    meaning: 'ظهر شيء جديد، وهو يُبقي الحكم كما كان.',
  },
  none: { name: 'بلا تغيير', meaning: 'نشر أول أو تأكيد.' },
};

export const correctionStrings: Translated<typeof en.correctionStrings> = {
  none: 'لا شيء حتى الآن.',
  feed: 'خلاصة التصحيحات (بالإنجليزية)',
  feedTitle: 'التصحيحات',
  others: 'وكذلك:',
  changelog: 'كل سطر من كل سجل',
  changelogNote:
    'في سلسلة واحدة: يحمل كل سطر بصمة السطر الذي قبله، فلا يُغيَّر سطر ولا يُحذف من دون أن يظهر ذلك. احتفظ بنهايتها لتتحقق لاحقًا:',
};

export const staleStrings: Translated<typeof en.staleStrings> = {
  title: 'ما ينبغي النظر فيه مجددًا',
  lead: 'قيود مضى موعد مراجعتها، ونتائج لم يراجعها أحد منذ زمن، وتدقيقات تغيّر شيء مما تقوم عليه.',
  asOf: (day) => `كما هي في ${day}.`,
  reconfirm: 'بانتظار تأكيد جديد',
  reconfirmMeaning:
    'تغيّرت حادثة أو تغيّر مصدر بعد آخر توقيع على التدقيق. فاقرأ الحكم وفي ذهنك ذلك إلى أن يوقّع عليه أحد من جديد.',
  reconfirmNone: 'لم يتغيّر شيء مما تقوم عليه التدقيقات المنشورة منذ آخر توقيع عليها.',
  signed: 'آخر توقيع في',
  changed: 'تغيّر في',
  reliedOn: 'ما نستند إليه:',
  citedAt: 'مستشهد به في:',
  changeUnknown:
    'تعرض صفحات الحوادث والمصادر نصها اليوم؛ أما ما كانت تقوله من قبل فمحفوظ في سجل المستودع.',
  overdue: 'مضى موعد مراجعتها',
  overdueMeaning: 'يحدد كل تدقيق يومًا يُعاد النظر فيه قبله.',
  overdueNone: 'لا تدقيق منشورًا مضى موعد مراجعته.',
  due: 'كان موعدها',
  old: 'نتائج روجعت منذ زمن بعيد',
  oldMeaning: (day) => `نتائج كانت آخر مراجعة لها قبل ${day}.`,
  oldNone: 'روجعت منذ ذلك الحين كل نتيجة في كل تدقيق منشور.',
  checked: 'آخر مراجعة في',
};

export const versionStrings: Translated<typeof en.versionStrings> = {
  label: 'نسخة سابقة',
  version: 'النسخة',
  superseded: 'هذه النسخة لم تعد قائمة.',
  verdictNow: 'الحكم الآن',
  withdrawnNow: 'سُحب القيد، وكان آخر حكم فيه',
  current: 'اقرأ النسخة الحالية:',
  stoodFrom: 'كانت قائمة من',
  stoodUntil: 'حتى',
  whyReplaced: 'لماذا استُبدلت',
  ledger: 'السجل كما كان حينها',
  notStored:
    'المحفوظ هنا هو الحكم وتواريخه والأسباب. أما النص الكامل لهذه النسخة فمحفوظ في سجل المستودع.',
  verdictThen: 'الحكم حينها، على ادعاء',
  earlier: 'نسخ سابقة',
};

export const contactStrings: Translated<typeof en.contactStrings> = {
  error: 'وجدت خطأ؟',
  reportError: 'أبلغ عنه، والقيد والنسخة مذكوران في الرسالة',
  howToReport: 'كيف تبلغ عنه',
  noContact: 'لم يُنشر بعد عنوان لمراسلة هذا الموقع.',
  writeTo: 'اكتب إلى',
  openLetter: 'افتح رسالة فيها هذه الأسئلة',
};

export const accountabilityLinks: Translated<typeof en.accountabilityLinks> = {
  stale: 'ما ينبغي النظر فيه مجددًا',
  statistics: 'إحصاءات',
  fundingAndOwnership: 'التمويل والملكية',
  people: 'العاملون',
  sourcing: 'سياسة المصادر',
  complaints: 'الشكاوى',
  submitAClaim: 'أرسل ادعاءً',
};

export const footerStrings: Translated<typeof en.footerStrings> = {
  content: 'في السجل',
  work: 'كيف نعمل',
  us: 'من نحن',
};
