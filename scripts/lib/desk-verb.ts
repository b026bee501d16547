import { problemText, shownRoot } from '#archive/problem-text.ts';
import { NotSaved, saveFiles, type FileChange } from '#archive/save-files.ts';
import type { RecordOf } from '#domain/records.ts';
import { errorsOf, openDesk, openEntry, type Desk, type OpenEntry } from '#editing/desk.ts';
import { messageText, type CommitMessage } from '#editing/commit-message.ts';
import { NotEditable } from '#editing/entry-file.ts';
import type { Offer } from '#editing/offers.ts';
import { Asker, type Flags, type Prompter } from './ask.ts';
import { commitChanges, needRepository } from './commit.ts';
import { exitCode, Failure, type ExitCode } from './command.ts';
import { contentArgs } from './content-folder.ts';
import { complain, say } from './report.ts';
import { terminalPrompter } from './terminal-prompter.ts';
import { today } from './today.ts';

/** Options of every verb that changes content/. */
export const deskArgs = {
  ...contentArgs,
  'dry-run': { type: 'boolean', description: 'Print what would be written, and write nothing.' },
  ask: {
    type: 'boolean',
    default: true,
    negativeDescription: 'Ask nothing; what has no option and no default is an error.',
    description: 'Ask for what no option answers, at a terminal.',
  },
} as const;

/** The same for verbs whose work is told in the history of the repository. */
export const committingArgs = {
  ...deskArgs,
  commit: {
    type: 'boolean',
    description:
      'Commit the files that were written, and no others, with the trailers of this step.',
  },
} as const;

/** What a verb of the desk works with. */
export interface DeskWork {
  readonly desk: Desk;
  readonly ask: Asker;
  /** Checks and saves, or prints with --dry-run; then commits, or prints the message for it. */
  readonly save: (changes: readonly FileChange[], message?: CommitMessage) => void;
}

/** Opens the desk, runs the verb, and turns what stands in its way into one line for the person at the terminal. */
export async function atTheDesk(
  flags: Flags & { readonly root: string },
  work: (at: DeskWork) => Promise<void> | void,
  prompter: Prompter | undefined = somebody(flags),
): Promise<ExitCode> {
  try {
    const desk = openDesk(flags.root, today());
    let untold: CommitMessage | undefined;
    await work({
      desk,
      ask: new Asker(flags, prompter),
      save: (changes, message) => {
        const isDry = flags['dry-run'] === true;
        const commits = flags['commit'] === true && !isDry && message !== undefined;
        if (commits) needRepository(desk.root);
        save(desk, changes, isDry);
        if (commits) commitChanges(desk.root, changes, message);
        else untold = message;
      },
    });
    if (untold) say(`\nFor the commit (--commit makes it):\n\n${messageText(untold)}`);
    return exitCode.ok;
  } catch (error) {
    if (error instanceof NotEditable || error instanceof NotSaved) throw new Failure(error.message);
    throw error;
  }
}

const somebody = (flags: Flags) =>
  flags['ask'] !== false && process.stdin.isTTY && process.stdout.isTTY
    ? terminalPrompter()
    : undefined;

function save(desk: Desk, changes: readonly FileChange[], isDry: boolean): void {
  const errors = errorsOf(desk, changes);
  if (errors.length > 0) {
    for (const error of errors) complain(problemText(error, shownRoot(desk.root)));
    if (!isDry) keepWords(changes);
    throw new Failure('The content would have errors. Nothing was written.');
  }
  const root = shownRoot(desk.root);
  if (isDry) {
    for (const { path, after } of changes) say(`--- ${root}/${path}\n${after ?? '(removed)\n'}`);
    return;
  }
  try {
    saveFiles(desk.root, changes);
  } catch (error) {
    keepWords(changes);
    throw error;
  }
  for (const { path, before, after } of changes) {
    const did = before === undefined ? 'created' : after === undefined ? 'removed' : 'changed';
    say(`${did}  ${root}/${path}`);
  }
}

/** What was typed is not lost with a save that failed: new files are printed, to be copied from the terminal. */
function keepWords(changes: readonly FileChange[]): void {
  for (const { path, before, after } of changes) {
    if (before === undefined && after !== undefined)
      complain(`What ${path} would have said:\n${after}`);
  }
}

/** The fact-check that a verb is about, by option, or chosen among those it makes sense for. */
export async function chosenCheck(
  { desk, ask }: Pick<DeskWork, 'desk' | 'ask'>,
  message: string,
  suits: (check: RecordOf<'fact-checks'>) => boolean,
): Promise<OpenEntry<'fact-checks'>> {
  const given = ask.flags['id'];
  if (typeof given === 'string') return openEntry(desk, 'fact-checks', given);
  const offers = [...desk.records['fact-checks'].values()].filter(suits).map(checkOffer);
  if (offers.length === 0) throw new Failure('There is no fact-check for which this can be done.');
  return openEntry(desk, 'fact-checks', await ask.search({ flag: 'id', message, offers }));
}

export const checkOffer = ({ id, title, claim }: RecordOf<'fact-checks'>): Offer => ({
  id,
  label: title,
  spellings: [claim.summary, claim.claimant],
});

export const bylineOffers = ({ records }: Desk): Offer[] =>
  [...records.bylines.values()].map(({ id, name }) => ({ id, label: name, spellings: [] }));

export const evidenceOffers = ({ evidence }: RecordOf<'fact-checks'>): Offer[] =>
  evidence.map(({ id, finding }) => ({ id, label: finding, spellings: [] }));

export const verdictOffers = ({ records }: Desk): Offer[] =>
  [...records.verdicts.values()].map(({ id, label }) => ({ id, label, spellings: [] }));
