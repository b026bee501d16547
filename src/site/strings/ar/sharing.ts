import type * as en from '../en/sharing.ts';
import type { Translated } from '../in-language.ts';

export const sharingStrings: Translated<typeof en.sharingStrings> = {
  share: 'شارك أو ضمّن',
  inColophon: 'في مواقع أخرى',
  whole: 'التدقيق كاملًا بأدلته',
  notStanding: {
    draft: { word: 'تدقيق في مسودة', note: 'ما زال قيد الكتابة، ولا يراه القرّاء بعد.' },
    review: { word: 'تدقيق قيد المراجعة', note: 'ينتظر من يراجعه، ولا يراه القرّاء بعد.' },
    embargoed: { word: 'تدقيق محظور النشر مؤقتًا', note: 'لا يراه القرّاء بعد.' },
    withdrawn: { word: 'تدقيق مسحوب', note: 'الحكم الذي صدر لم يعد قائمًا.' },
  },
  code: 'شيفرة للصق',
  codeNote:
    'تعرض الحكم والادعاء وصاحبه، كما هي هنا دائمًا، من دون نصوص برمجية ومن دون ملفات تعريف ارتباط. وحيث تُزال الإطارات يبقى اقتباس مع رابط.',
  preview: 'كيف تبدو',
  card: 'صورة للمنشورات',
  cardNote: 'تعرضها الشبكات من تلقاء نفسها تحت رابط إلى التدقيق.',
  machines: 'للبرامج',
  oEmbed: 'الشيء نفسه بصيغة الوصف الآلي',
};

export const sharingSentences: Translated<typeof en.sharingSentences> = {
  describeCard: (verdict, claim, claimant, site) =>
    `${verdict}: ${claim}. ادعاء ${claimant}، دققه ${site}.`.replace(/([.!?…])\./u, '$1'),
  shareTitle: (title) => `شارك: ${title}`,
  describeSharing: (title) => `شيفرة وصورة وعنوان يُعرض بها التدقيق «${title}» في مواقع أخرى.`,
  attribution: (site) => `تدقيق من ${site}`,
};
