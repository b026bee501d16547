import type { RecordOf } from '../records.ts';
import { rule, type Finding } from './rule.ts';

/** The public ledger begins with the publication, tells every change of verdict, and ends in the verdict that is shown. */
export const historyMatchesVerdict = rule({
  id: 'history-matches-verdict',
  severity: 'error',
  collections: ['fact-checks'],
  *check(record) {
    if (record.history.length === 0) return;
    yield* beginning(record);
    yield* changes(record);
    yield* ending(record);
  },
});

type FactCheck = RecordOf<'fact-checks'>;

function* beginning({ history }: FactCheck): Iterable<Finding> {
  for (const [index, { kind, to }] of history.entries()) {
    if ((kind === 'published') !== (index === 0)) {
      yield {
        at: ['history', index, 'kind'],
        message:
          index === 0
            ? `The history begins with a line of kind ${kind}.`
            : 'The history tells of a second first publication.',
        mend: 'Let the first line, and only the first, be of kind published; later ones are updated, corrected, confirmed ...',
      };
    }
    if (index === 0 && to === undefined) {
      yield {
        at: ['history', 0],
        message: 'The first line of the history does not state the verdict.',
        mend: 'Add "to:" with the verdict with which the entry was published.',
      };
    }
  }
}

function* changes({ history }: FactCheck): Iterable<Finding> {
  let before: string | undefined;
  for (const [index, { kind, from, to }] of history.entries()) {
    const changesVerdict = kind === 'verdict-changed';
    if (changesVerdict && (from === undefined || to === undefined || from === to)) {
      yield {
        at: ['history', index],
        message: 'A change of verdict does not state two different verdicts.',
        mend: 'Give "from:" and "to:", the verdict before and the one after.',
      };
    }
    if (from !== undefined && from !== before) {
      yield {
        at: ['history', index, 'from'],
        message: before
          ? `"from: ${from}" contradicts the history: the verdict before was "${before}".`
          : `"from: ${from}": there was no verdict before.`,
        mend: before ? `Write "from: '${before}'".` : 'Leave "from:" out.',
      };
    }
    if (!changesVerdict && before !== undefined && to !== undefined && to !== before) {
      yield {
        at: ['history', index, 'to'],
        message: `A line of kind ${kind} changes the verdict from "${before}" to "${to}".`,
        mend: 'Write "kind: verdict-changed" with "from:" and "to:"; a change of verdict is never silent.',
      };
    }
    before = to ?? before;
  }
}

function* ending({ status, verdict, history }: FactCheck): Iterable<Finding> {
  const shown = history.findLast(({ to }) => to !== undefined)?.to;
  if (shown !== undefined && shown !== verdict) {
    yield {
      at: ['verdict'],
      message: `The verdict is "${verdict}", but the history ends in "${shown}".`,
      mend: `Add a line of kind verdict-changed with "from: '${shown}'" and "to: '${verdict}'", or restore the verdict.`,
    };
  }
  const isWithdrawn = history.at(-1)?.kind === 'withdrawn';
  if (isWithdrawn !== (status === 'withdrawn')) {
    yield {
      at: ['status'],
      message: isWithdrawn
        ? `The history ends in a withdrawal, but the status is ${status}.`
        : 'The entry is withdrawn, but its history does not end in a withdrawal.',
      mend: isWithdrawn
        ? 'Write "status: withdrawn", or add the line that says why it is back.'
        : 'Add a line of kind withdrawn that tells readers the reason.',
    };
  }
}
