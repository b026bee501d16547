import * as en from '../en/fact-check.ts';
import type { Translated } from '../in-language.ts';

export const factCheckStrings: Translated<typeof en.factCheckStrings> = {
  claimOf: 'ادعاء',
  version: 'النسخة',
  theClaim: 'الادعاء',
  conclusion: 'الخلاصة',
};

export const standingMeanings: Translated<typeof en.standingMeanings> = {
  draft: 'لا يرى القرّاء هذا القيد: فهو قيد الكتابة، وقد يتغير الحكم.',
  review: 'لا يرى القرّاء هذا القيد: فهو ينتظر من يراجعه، وقد يتغير الحكم.',
  embargoed: 'لا يرى القرّاء هذا القيد قبل',
  withdrawn: 'الحكم أدناه لم يعد قائمًا، ويبقى القيد محفوظًا للسجل.',
};

const { evidence, replies, repetitions, explanation, history, about } = en.factCheckSections;

/** The anchors are those of the original: a link leads to the same place in every language. */
export const factCheckSections: Translated<typeof en.factCheckSections> = {
  evidence: { ...evidence, title: 'الأدلة' },
  replies: { ...replies, title: 'الردود' },
  repetitions: { ...repetitions, title: 'من ردّده' },
  explanation: { ...explanation, title: 'الشرح' },
  history: { ...history, title: 'السجل' },
  about: { ...about, title: 'عن هذا التدقيق' },
};

export const quoteStrings: Translated<typeof en.quoteStrings> = {
  reported: 'بكلماتنا، كما نُقل عنه',
  noWords: 'لا نص مسجلًا لأقواله:',
  renderings: 'نُشر بأكثر من صيغة، وما يختلف معلَّم',
  above: 'الصيغة أعلاه.',
  translation: 'الترجمة',
  translatedBy: 'ترجمة:',
  leftOut: 'المحذوف:',
  added: 'المضاف:',
  knownThrough: 'معروف لنا عبر',
  wording: {
    original: 'هذه هي الكلمات كما قيلت أو كُتبت.',
    translation: 'ترجمة، كما نُشرت.',
    unknown: 'لم يُذكر أهذه هي الكلمات التي قيلت أم ترجمة لها.',
  },
};

export const evidenceStrings: Translated<typeof en.evidenceStrings> = {
  checked: 'روجعت الأدلة كلها في',
  searched: 'لم نجد شيئًا.',
  where: 'بحثنا في:',
  reliesOn: 'ما نستند إليه:',
  accounts: 'ما يقوله كل مصدر:',
  holds: {
    'every-account': 'يثبت على كل الروايات:',
    'some-accounts': 'يثبت على بعض الروايات فقط:',
  },
  figures: 'تذكر المصادر',
};

export const docketStrings: Translated<typeof en.docketStrings> = {
  claimant: 'صاحب الادعاء',
  repeatedBy: 'ردّده',
  asked: 'من سُئل',
  nobodyAsked: 'لا أحد',
  evidence: 'الأدلة',
};

export const aftermathStrings: Translated<typeof en.aftermathStrings> = {
  askedBy: 'سأله',
  notSought: 'لم يُطلب رد.',
  said: 'أين سُجّل',
  notRepeated: 'لا نعلم أن أحدًا ردّده.',
  saidAgain: 'قاله مرة أخرى',
  why: 'لماذا دققناه',
  writtenBy: 'كتبه',
  reviewedBy: 'راجعه',
  version: 'النسخة',
  published: 'نُشر أول مرة',
  changed: 'آخر تغيير',
  reviewBy: 'يُعاد النظر فيه قبل',
  amongIncidents: 'الادعاء بين حوادثه',
  translations: 'بلغات أخرى',
  cite: 'للاستشهاد به',
  licence: 'الترخيص',
};

export const listStrings: Translated<typeof en.listStrings> = {
  latest: 'أحدث حكم',
  all: 'جميع التدقيقات',
  allIncidents: 'جميع الحوادث',
  more: 'أحكام أخرى',
  indexDescription: 'كل ادعاء دُقّق، بحسب السنة التي قيل فيها.',
  claimsOf: 'ادعاءات سنة',
  disagreements: 'حيث تختلف المصادر',
  disputes: 'ما لم يُحسم',
};
