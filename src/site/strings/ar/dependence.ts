import type * as en from '../en/dependence.ts';
import type { Translated } from '../in-language.ts';

export const dependenceStrings: Translated<typeof en.dependenceStrings> = {
  title: 'هل يتوقف الحكم على روايات مختلَف فيها؟',
  nothing: 'لا تقوم أي نتيجة على عدد أو مسألة تختلف فيها مصادرنا.',
  standings: (every, some) => {
    const weighed = 'سألنا عن كل نتيجة: هل تثبت على جميع الروايات المذكورة؟';
    if (some === 0) return `${weighed} نعم، في كل الحالات (${every}).`;
    if (every === 0) return `${weighed} لا، في كل الحالات (${some}): فهي لا تثبت إلا على بعضها.`;
    return `${weighed} عدد ما يثبت على جميعها: ${every}، وعدد ما لا يثبت إلا على بعضها: ${some}.`;
  },
};
