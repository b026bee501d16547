import { printable } from '#archive/problem-text.ts';
import { visibleJson } from '#importing/planning/visible-json.ts';
import type { Action, Outcome } from '#importing/planning/outcome.ts';
import { counted, say, styled } from '../report.ts';
import type { ImportReport } from './run-import.ts';
import { mostFirst, Tally } from './tallies.ts';

const marks: Readonly<Record<Action, readonly [Parameters<typeof styled>[0], string]>> = {
  create: ['green', '+ create   '],
  unchanged: ['dim', '= unchanged'],
  duplicate: ['dim', '= duplicate'],
  conflict: ['yellow', '! conflict '],
  refuse: ['red', 'x refuse   '],
};

/** Lines of one kind before the rest is only counted. */
const mostLines = 40;

/** For people: each outcome as long as there are few of its kind, then what was mended, and the sum. */
export function textReport({ all }: { readonly all: boolean }): ImportReport {
  const tally = new Tally();
  return {
    outcome: (outcome) => {
      tally.add(outcome);
      if (outcome === 'other') return;
      const { action } = outcome;
      if (all || tally.actions[action] <= mostLines)
        for (const line of linesOf(outcome, all)) say(line);
      else if (tally.actions[action] === mostLines + 1)
        say(`${mark(action)} ... and more, which --all or --json prints`);
    },
    end: (written) => {
      for (const line of sumOf(tally, written)) say(line);
    },
    hasProblems: tally.hasProblems,
  };
}

const mark = (action: Action) => styled(...marks[action]);

function linesOf(outcome: Outcome, all: boolean): string[] {
  const { action, place, entry, because, differences = [], refusals, repairs } = outcome;
  const told = [place, entry, because].filter((part) => part !== undefined).join(': ');
  const below = [
    ...refusals.map(({ field, why }) => `${field}: ${why}`),
    ...differences.map(
      ({ field, there, here }) => `${field}: there ${short(there)}, here ${short(here)}`,
    ),
    ...repairs.map(
      ({ field, original, repaired, why }) =>
        `~ ${field}: ${short(original, all)} > ${short(repaired, all)} (${why})`,
    ),
  ];
  return [
    `${mark(action)} ${printable(told)}`,
    ...below.map((line) => `              ${printable(line)}`),
  ];
}

function short(value: unknown, whole = false): string {
  const json = value === undefined ? 'nothing' : visibleJson(value);
  return whole || json.length <= 80 ? json : `${json.slice(0, 79)}…`;
}

function sumOf(tally: Tally, written: number | undefined): string[] {
  const { actions: made } = tally;
  const repairs = mostFirst(tally.repairs);
  const words = mostFirst(tally.unknownRatings);
  return [
    ...(repairs.length > 0 ? ['', 'Mended (drafts of checks keep what stood there):'] : []),
    ...repairs.map(([why, count]) => `${String(count).padStart(7)}  ${why}`),
    ...(words.length > 0
      ? ['', 'Rating words to which no verdict of content/verdicts.yaml corresponds:']
      : []),
    ...words
      .slice(0, mostLines)
      .map(([word, count]) => `${String(count).padStart(7)}  ${printable(short(word))}`),
    ...(words.length > mostLines ? [`         ... and ${words.length - mostLines} more`] : []),
    '',
    `${counted(tally.records, 'record')}: ${made.create} ${written === undefined ? 'to create' : 'new'}, ${made.unchanged} unchanged, ${counted(made.duplicate, 'duplicate')}, ${counted(made.conflict, 'conflict')}, ${made.refuse} refused.`,
    ...(tally.others > 0 ? [`${counted(tally.others, 'other object')} passed over.`] : []),
    ...(written === undefined
      ? made.create > 0
        ? ['Write the drafts with: --write']
        : []
      : written === 0
        ? ['There was nothing to write.']
        : [`${counted(written, 'draft')} written. Check them: npm run check`]),
  ];
}
