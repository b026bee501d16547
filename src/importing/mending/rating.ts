import type { RecordNotes } from '../notes.ts';
import { mendedText } from './text.ts';
import { shortened } from './claim-text.ts';
import { isEmpty, singleValue, textOf } from './single-value.ts';

/** The rating of a publisher, with numbers only where they make a scale. */
export interface ReadRating {
  readonly words?: string;
  readonly explanation?: string;
  readonly value?: number;
  readonly best?: number;
  readonly worst?: number;
}

/** The fields of a rating as a record gives them, each with its name there. */
export interface RawRating {
  readonly words?: Given | undefined;
  readonly explanation?: Given | undefined;
  readonly value?: Given | undefined;
  readonly best?: Given | undefined;
  readonly worst?: Given | undefined;
}

export interface Given {
  readonly value: unknown;
  readonly field: string;
}

export function ratingOf(raw: RawRating, notes: RecordNotes): ReadRating | undefined {
  const wording = lineOf(raw.words, notes);
  const explained = lineOf(raw.explanation, notes);
  const { words, rest } = partOf(wording, raw.words?.field ?? '', notes);
  const explanation = [rest, explained].filter((part) => part !== undefined).join(' ');
  const rating = {
    ...(words !== undefined && { words: shortened(words, 300) }),
    ...(explanation !== '' && { explanation: shortened(explanation, 1000) }),
    ...scaleOf(raw, notes),
  };
  return Object.keys(rating).length > 0 ? rating : undefined;
}

const lineOf = (given: Given | undefined, notes: RecordNotes): string | undefined => {
  const text = given && textOf(given.value, given.field, notes);
  return given && text !== undefined
    ? mendedText(text, given.field, notes) || undefined
    : undefined;
};

/** "FALSE: the picture is of 2014" is a rating and why. A sentence without such a head stays whole. */
function partOf(wording: string | undefined, field: string, notes: RecordNotes) {
  const [, head, rest] =
    /^([^:–—.!?]{2,40}?)\s*(?:[:：]|\s[–—-])\s+(\S.*)$/su.exec(wording ?? '') ?? [];
  if (head === undefined || head.split(/\s+/).length > 4)
    return { words: wording, rest: undefined };
  notes.repair(field, wording, head, 'a rating with its reasons');
  return { words: head, rest };
}

function scaleOf({ value, best, worst }: RawRating, notes: RecordNotes) {
  const read = {
    value: numberOf(value, notes),
    best: numberOf(best, notes),
    worst: numberOf(worst, notes),
  };
  const field = value?.field ?? best?.field ?? worst?.field ?? '';
  const drop = (why: string) => {
    notes.repair(field, read, undefined, why);
    return {};
  };
  if (read.value === undefined) return {};
  if (read.best === undefined && read.worst === undefined) return { value: read.value };
  if (read.value === -1 && read.best === -1) return drop('-1 for a rating without a number');
  const { best: top = 5, worst: bottom = 1 } = read;
  if (top === bottom) return drop('a scale whose ends are the same');
  if (read.value < Math.min(top, bottom) || read.value > Math.max(top, bottom)) {
    return drop('a number outside of its scale');
  }
  if (top > bottom) return defined({ value: read.value, best: read.best, worst: read.worst });
  const turned = { value: top + bottom - read.value, best: bottom, worst: top };
  notes.repair(field, read, turned, 'a scale whose best is below its worst');
  return turned;
}

const defined = (scale: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(Object.entries(scale).filter(([, number]) => number !== undefined));

function numberOf(given: Given | undefined, notes: RecordNotes): number | undefined {
  if (!given) return undefined;
  const value = singleValue(given.value, given.field, notes);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isEmpty(value)) return undefined;
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  const number = /^[+-]?\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
  notes.repair(
    given.field,
    value,
    number,
    number === undefined ? 'not a number' : 'a number as text',
  );
  return number;
}
