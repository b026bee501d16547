import type * as en from '../en/labels.ts';
import type { Translated } from '../in-language.ts';

export const collectionLabels: Translated<typeof en.collectionLabels> = {
  'fact-checks': 'التدقيقات',
  claimants: 'أصحاب الادعاءات',
  incidents: 'الحوادث',
  sources: 'المصادر',
  narratives: 'السرديات',
  topics: 'الموضوعات',
};

export const directionLabels: Translated<typeof en.directionLabels> = {
  contradicts: 'يناقض الادعاء',
  supports: 'يؤيد الادعاء',
  context: 'سياق',
};

export const measureLabels: Translated<typeof en.measureLabels> = {
  killed: 'قتلى',
  injured: 'جرحى',
  attackers: 'مهاجمون',
  explosions: 'انفجارات',
  attacks: 'هجمات',
  arrested: 'معتقلون',
  surrendered: 'مستسلمون',
  members: 'أعضاء',
};

export const populationLabels: Translated<typeof en.populationLabels> = {
  all: '',
  civilians: 'مدنيون',
  afghans: 'أفغان',
  'afghan-civilians': 'مدنيون أفغان',
  'us-military': 'أفراد القوات الأمريكية',
  'embassy-staff': 'موظفو السفارة',
  'others-than-embassy-staff': 'من غير موظفي السفارة',
  officials: 'مسؤولون',
  militants: 'مسلحون',
  suspects: 'مشتبه بهم',
  elsewhere: 'في أماكن أخرى',
};

export const qualifierLabels: Translated<typeof en.qualifierLabels> = {
  exactly: '',
  about: 'نحو',
  estimated: 'تقديرًا',
  nearly: 'قرابة',
  'at-least': 'ما لا يقل عن',
  'more-than': 'أكثر من',
  claimed: 'بحسب زعمه:',
};

export const standingLabels: Translated<typeof en.standingLabels> = {
  draft: 'مسودة',
  review: 'قيد المراجعة',
  embargoed: 'محظور النشر مؤقتًا',
  published: 'منشور',
  withdrawn: 'مسحوب',
};

export const selectionLabels: Translated<typeof en.selectionLabels> = {
  reach: 'بلغ كثيرين من الناس.',
  harm: 'قد يُلحق ضررًا.',
  request: 'سأل عنه القرّاء.',
  'not-stated': 'لم يُسجَّل السبب.',
};

export const mannerLabels: Translated<typeof en.mannerLabels> = {
  uncritically: 'من دون نقد',
  critically: 'مع نقد',
  'not-stated': 'على نحو لم يُذكر',
};

export const outcomeLabels: Translated<typeof en.outcomeLabels> = {
  answered: 'أجاب',
  declined: 'امتنع عن الإجابة',
  'no-answer': 'لم يُجب',
};

export const historyLabels: Translated<typeof en.historyLabels> = {
  published: 'نُشر',
  updated: 'حُدّث',
  clarified: 'أُوضح',
  corrected: 'صُحّح',
  'verdict-changed': 'تغيّر الحكم',
  confirmed: 'أُكّد',
  withdrawn: 'سُحب',
};

export const incidentKindLabels: Translated<typeof en.incidentKindLabels> = {
  attack: 'هجوم',
  'failed-attack': 'هجوم فاشل',
  'foiled-plot': 'مخطط أُحبط',
  assassination: 'اغتيال',
  'military-strike': 'ضربة عسكرية',
  'gun-battle': 'اشتباك مسلح',
  raid: 'مداهمة',
  arrest: 'اعتقال',
  surrender: 'استسلام',
  founding: 'تأسيس',
  'political-event': 'حدث سياسي',
  assessment: 'تقدير',
};

export const actorRoleLabels: Translated<typeof en.actorRoleLabels> = {
  perpetrator: 'الجاني',
  suspect: 'مشتبه به',
  target: 'المستهدَف',
  victim: 'الضحية',
  responder: 'المستجيب',
  party: 'طرف',
};

export const claimantKindLabels: Translated<typeof en.claimantKindLabels> = {
  person: 'شخص',
  organisation: 'منظمة',
  government: 'حكومة',
  'armed-group': 'جماعة مسلحة',
  'media-outlet': 'وسيلة إعلام',
  unknown: 'النوع غير معروف بعد',
};

export const disputeStateLabels: Translated<typeof en.disputeStateLabels> = {
  open: 'لم يُحسم',
  settled: 'حُسم',
  superseded: 'تجاوزته الوقائع',
};

export const placePrecisionLabels: Translated<typeof en.placePrecisionLabels> = {
  exact: 'المكان بعينه',
  town: 'معروف على مستوى البلدة',
  district: 'معروف على مستوى المديرية',
  province: 'معروف على مستوى الولاية',
  country: 'معروف على مستوى البلد',
};

export const sourceTypeLabels: Translated<typeof en.sourceTypeLabels> = {
  'article-journal': 'مقالة علمية',
  'article-magazine': 'مقالة في مجلة',
  'article-newspaper': 'مقالة في صحيفة',
  broadcast: 'بث',
  hearing: 'جلسة استماع',
  interview: 'مقابلة',
  periodical: 'دورية',
  'post-weblog': 'منشور',
  report: 'تقرير',
  speech: 'خطاب',
  webpage: 'صفحة ويب',
  document: 'وثيقة',
};

export const publisherKindLabels: Translated<typeof en.publisherKindLabels> = {
  news: 'مؤسسة إخبارية',
  'state-media': 'إعلام رسمي',
  government: 'حكومة',
  'armed-group': 'جماعة مسلحة',
  intergovernmental: 'هيئة حكومية دولية',
  academic: 'ناشر أكاديمي',
  'think-tank': 'مركز أبحاث',
  'fact-checker': 'مدقق حقائق',
  unknown: 'ناشر مجهول',
};

export const levelLabels: Translated<typeof en.levelLabels> = {
  primary: 'أولي: ممن شاركوا أو قاسوا',
  secondary: 'ثانوي: عن الأمر',
};

export const reliabilityLabels: Translated<typeof en.reliabilityLabels> = {
  A: 'موثوق تمامًا',
  B: 'موثوق عادةً',
  C: 'موثوق إلى حد ما',
  D: 'غير موثوق عادةً',
  E: 'غير موثوق',
  F: 'لا يمكن تقديره',
};
