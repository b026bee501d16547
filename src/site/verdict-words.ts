import { verdictIn, type VerdictRecord } from '#domain/verdict.ts';
import { language, textLanguage } from './language.ts';

/** The label and the definition of a verdict in the language of the page, or else as the newsroom wrote them. */
export const verdictWords = (verdict: VerdictRecord) =>
  verdictIn(verdict, language()) ?? { ...verdict, lang: textLanguage() };
