import { wordDate as wordDateIn } from '#domain/date-wording.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import { language } from './language.ts';

/** A date in the words of the page, exactly as precise as it is known. */
export const wordDate = (date: PartialDate): string => wordDateIn(date, language());
