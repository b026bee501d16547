import type * as en from '../en/sentences.ts';
import type { Translated } from '../in-language.ts';

export const sentences: Translated<typeof en.sentences> = {
  comma: '، ',
  semicolon: '؛ ',
  quoted: (words) => `«${words}»`,
  range: (low, high) => `${low} إلى ${high}`,
  orMore: (number) => `${number} أو أكثر`,
  upTo: (number) => `حتى ${number}`,
  tally: (against, inFavour, context) =>
    `ضد الادعاء: ${against}، لصالحه: ${inFavour}، سياق: ${context}`,
  oneReport: (origin) => `تقرير واحد، مصدره ${origin}؛ ولا شيء يقارَن به.`,
  onlyNumber: (number) => `العدد الوحيد المذكور ${number}`,
  from: (range) => `من ${range}`,
  withoutOwnClaim: (rest) => `ومن دون ادعاء الجاني نفسه: ${rest}`,
  noUpperLimit: (reports) => `${reports} بلا حد أعلى`,
  wordsOnly: (reports) => `${reports} بالكلمات لا بالأعداد`,
  drawn: (drawn, all) => `على الخريطة ${drawn} من أصل ${all}.`,
  latitude: (degrees, isSouth) => `${degrees}° ${isSouth ? 'جنوبًا' : 'شمالًا'}`,
  longitude: (degrees, isWest) => `${degrees}° ${isWest ? 'غربًا' : 'شرقًا'}`,
  citedBy: (checks, incidents) => `تستند إليه ${checks} و${incidents}`,
  pass: (years) => `مضى من الزمن: ${years}`,
  repeated: (by, claimant) => `ردّده ${by}، وصاحب الادعاء ${claimant}`,
};
