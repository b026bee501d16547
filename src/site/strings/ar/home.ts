import { counted } from '../../counts.ts';
import type * as en from '../en/home.ts';
import type { Translated } from '../in-language.ts';

export const homeStrings: Translated<typeof en.homeStrings> = {
  widest: 'الأعداد الأشد تباعدًا قياسًا إلى حجمها.',
  asTable: 'في جدول',
  tableOf: (count, incident) => `في جدول: ${count}. ${incident}`,
  reports: (reports, origins) => `${counted(reports, 'report')}، ${counted(origins, 'origin')}.`,
  drawn: (count, reports) =>
    `${count}. ${reports.map(({ name, value }) => `${name}: ${value}`).join('؛ ')}.`,
  reconfirmNone: (day) =>
    `لا شيء: حتى ${day} لم يتغيّر شيء مما يستند إليه أي تحقُّق منشور منذ توقيعه آخر مرة.`,
  reconfirm: (day) => `حتى ${day} تغيّر شيء مما تستند إليه هذه التحقُّقات منذ توقيعها آخر مرة.`,
  changed: (name, day) => `${name}: تغيّر في ${day}`,
  allStale: 'كل ما ينبغي النظر فيه من جديد',
};
