import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { rememberByName } from '#domain/remember.ts';
import { language, locale } from './language.ts';
import { counts as ar } from './strings/ar/counts.ts';
import { counts as en } from './strings/en/counts.ts';

/** The forms of one word; a language has those that `Intl.PluralRules` names, and always `other`. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
export type Counted = keyof typeof en;

const words: Readonly<Record<InterfaceLanguage, Readonly<Record<Counted, Forms>>>> = { en, ar };

/** "1 claim", "3 claims", in the form that the number takes. */
export const counted = (number: number, what: Counted): string =>
  inForm(words[language()][what], number);

/** A number with the marks that the language puts between its thousands. */
export const wordNumber = (number: number): string => numbersIn(locale()).format(number);

const numbersIn = rememberByName((locale: string) => new Intl.NumberFormat(locale));
const pluralsIn = rememberByName((locale: string) => new Intl.PluralRules(locale));

/** Every form of a word, for whoever learns the number later and puts it for "#". */
export const formsOf = (what: Counted): Forms => words[language()][what];

function inForm(forms: Forms, number: number): string {
  const form = pluralsIn(locale()).select(number);
  return (forms[form] ?? forms.other).replace('#', wordNumber(number));
}
