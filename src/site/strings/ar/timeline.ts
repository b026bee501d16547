import type * as en from '../en/timeline.ts';
import type { Translated } from '../in-language.ts';

export const timelineStrings: Translated<typeof en.timelineStrings> = {
  title: 'الخط الزمني',
  lead: 'كل ادعاء دُقّق وكل حادثة مسجلة، بحسب ترتيب الزمن وبالدقة التي تسمح بها مصادرنا.',
  linkFromList: 'الحوادث والادعاءات على خط زمني',
  onALine: 'على خط زمني',
  key: 'المربع ادعاء بلون الحكم عليه، والمربع المفرّغ ترديد له، والدائرة حادثة. أما العلامة الطويلة أو الشريط فتاريخ لا يُعرف بأدق من ذلك.',
  keyBreak: 'حيث ينقطع الخط حُذفت سنوات لا قيد فيها.',
  all: 'كل شيء، سنة بعد سنة',
  when: 'متى',
  what: 'ماذا',
  beforeClaim: 'حين قيل الادعاء كان قد جرى:',
  nothingBefore: 'من بين الحوادث المستند إليها، لم تقع واحدة قبل الادعاء على وجه اليقين.',
  afterClaim: 'وبعده جرى:',
  nothingAfter: 'من بين الحوادث المستند إليها، لم تقع واحدة بعد الادعاء على وجه اليقين.',
  undecided: 'ربما قبل الادعاء وربما بعده',
  claim: 'ادعاء',
  repeatedBy: 'ردّده',
  saidAgainBy: 'كرّره',
  firstSeen: 'أول ظهور',
  undated: 'في أيام لا يذكرها أي مصدر:',
};
