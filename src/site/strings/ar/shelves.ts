import { counted, wordNumber } from '../../counts.ts';
import type * as en from '../en/shelves.ts';
import type { Translated } from '../in-language.ts';

export const shelfStrings: Translated<typeof en.shelfStrings> = {
  shown: {
    date: (shown, all) => `في هذه الصفحة أحدث القيود: ${wordNumber(shown)} من ${wordNumber(all)}.`,
    name: (shown, all) =>
      `في هذه الصفحة أصحاب أكثر الادعاءات: ${wordNumber(shown)} من ${wordNumber(all)}.`,
  },
  all: { date: 'جميعها بحسب السنة والشهر', name: 'جميعها بحسب الاسم' },
  heading: { date: 'الجميع بحسب السنة والشهر', name: 'الجميع بحسب الاسم' },
  order: {
    checks: 'بحسب الشهر الذي صدر فيه الادعاء.',
    incidents: 'بحسب الشهر الذي وقعت فيه الحادثة.',
    claimants: 'بحسب الحروف الأولى من الاسم.',
    sources: 'بحسب شهر النشر.',
    corrections: 'بحسب شهر التغيير.',
    events: 'بحسب الشهر.',
  },
  noDate: 'بلا تاريخ معروف',
  noMonth: 'بلا شهر محدد',
  otherScript: 'أسماء أخرى',
  part: (number) => `الجزء ${wordNumber(number)}`,
  back: 'العودة إلى القائمة',
  before: { date: 'أحدث', name: 'السابق' },
  after: { date: 'أقدم', name: 'التالي' },
  turn: 'أجزاء هذه القائمة',
  title: (list, part) => `${list}: ${part}`,
  describe: (list, part, entries) => `${list}، ${part}: ${counted(entries, 'entry')}.`,
  some: (shown, all) => `هذه ${wordNumber(shown)} من ${wordNumber(all)}.`,
  oldest: (shown, all) => `هذه هي الأقدم: ${wordNumber(shown)} من ${wordNumber(all)}.`,
  noLine: 'القيود أكثر من أن يتسع لها خط زمني واحد. وكل ادعاء وكل حادثة في الخط الزمني العام:',
  fromLatest: (shown, all) =>
    `مأخوذ من أحدث الادعاءات: ${wordNumber(shown)} من ${wordNumber(all)}.`,
};
