import type * as en from '../en/citation.ts';
import type { Translated } from '../in-language.ts';

export const citationStrings: Translated<typeof en.citationStrings> = {
  cite: 'استشهد',
  otherForms: 'صيغ أخرى، وعنوان كل دليل',
  linkToExhibit: 'رابط إلى الدليل',
  forPeople: 'بالكلمات',
  styles: {
    apa: 'أسلوب جمعية علم النفس الأمريكية، الطبعة السابعة',
    chicago: 'أسلوب شيكاغو، الطبعة الثامنة عشرة، بالمؤلف والتاريخ',
  },
  forPrograms: 'لبرامج إدارة المراجع',
  zotero: 'يقرأ برنامج زوتيرو صفحة التدقيق نفسها أيضًا.',
  exhibits: 'عنوان كل دليل',
  exhibitsNote: 'قد تتغير الحروف حين تُضاف أدلة، أما العناوين فتبقى.',
  title: (title) => `استشهد: ${title}`,
  describe: (title) =>
    `كيف يُستشهد بالتدقيق «${title}»، بالكلمات وبالملفات، مع عنوان كل دليل من أدلته.`,
  unpublished: 'لم يُنشر هذا القيد، فلا تستشهد به.',
  pinned: (version, day) =>
    `تسمّي هذه الاستشهادات النسخة ${version} بتاريخ ${day}. وحين يتغير القيد تتغير معه، ويذكر سجله ما الذي تغيّر.`,
};

export const takeAwayStrings: Translated<typeof en.takeAwayStrings> = {
  label: 'خذ هذه القائمة معك',
  feed: 'خلاصة',
  feedTitle: (list, site) => `${list} · ${site}`,
  describeFeed: (list) => `${list}: التدقيقات، أحدثها أولًا. ويبدأ عنوان كل منها بحكمه.`,
};

export const countryStrings: Translated<typeof en.countryStrings> = {
  title: 'البلدان',
  lead: 'البلدان التي يعمل أصحاب الادعاءات لها، وما دُقّق مما ادّعوه.',
  claims: 'التدقيقات',
  claimants: 'أصحاب الادعاءات',
  none: 'لم يُدقَّق أي ادعاء من هنا.',
  of: (country) => `ادعاءات من ${country}`,
  describe: (country) => `تدقيقات في ادعاءات من يعملون لـ${country}، ومن هم.`,
};

export const verdictListStrings: Translated<typeof en.verdictListStrings> = {
  verdict: 'الحكم',
  none: 'ليس لأي تدقيق هذا الحكم.',
  scale: 'السلّم كله',
  title: (label) => `الحكم: ${label}`,
  describe: (label, definition) => `كل التدقيقات التي حكمها «${label}». ${definition}`,
};
