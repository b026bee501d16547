import { edited, openEntry } from '#editing/desk.ts';
import { changeMessage } from '#editing/desk-messages.ts';
import { NotEditable } from '#editing/entry-file.ts';
import { referencesOf } from '#domain/references.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { atTheDesk, committingArgs } from './lib/desk-verb.ts';
import { counted, say } from './lib/report.ts';

await runVerb({
  name: 'changed',
  description:
    'Say that the facts of an incident or a source have changed today: every published fact-check that rests on it is listed as to be re-confirmed.',
  args: {
    collection: { type: 'positional', required: true, description: 'incidents or sources.' },
    id: { type: 'positional', required: true, description: 'The entry.' },
    ...committingArgs,
  },
  examples: [
    'npm run changed -- incidents kabul-airport-2021',
    'npm run changed -- sources bbc-isis-k-description',
  ],
  run: (args) =>
    atTheDesk(args, ({ desk, save }) => {
      const { collection, id } = args;
      if (collection !== 'incidents' && collection !== 'sources') {
        throw new Failure(
          `"${collection}" has no such day: only incidents and sources have.`,
          exitCode.wrongUsage,
        );
      }
      const open = openEntry(desk, collection, id);
      if (open.record.updatedOn === desk.today)
        throw new NotEditable(`${id} is marked as changed today already.`);
      save([edited(open, [{ set: ['updatedOn'], to: desk.today }])], changeMessage(collection, id));
      const checks = [...desk.records['fact-checks'].values()].filter(
        (check) =>
          check.status === 'published' &&
          referencesOf('fact-checks', check).some(
            (ref) => ref.target === collection && ref.id === id,
          ),
      );
      say(
        `${counted(checks.length, 'published fact-check rests', 'published fact-checks rest')} on it.`,
      );
      for (const check of checks) say(`  npm run confirm -- ${check.id}`);
    }),
});
