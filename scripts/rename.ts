import { collections, isCollection } from '#domain/collections.ts';
import { renameMessage } from '#editing/desk-messages.ts';
import { renameEntry } from '#editing/rename-entry.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { atTheDesk, committingArgs } from './lib/desk-verb.ts';

await runVerb({
  name: 'rename',
  description:
    'Give an entry another id: its file, every reference to it, and a redirect from its old address, all at once or not at all.',
  args: {
    collection: {
      type: 'positional',
      required: true,
      description: `One of ${collections.join(', ')}.`,
    },
    id: { type: 'positional', required: true, description: 'The id it has.' },
    new: { type: 'positional', required: true, description: 'The id it is to have.' },
    ...committingArgs,
  },
  examples: ['npm run rename -- incidents kabul-airport-2021 kabul-airport-bombing-2021'],
  run: (args) =>
    atTheDesk(args, ({ desk, save }) => {
      if (!isCollection(args.collection)) {
        throw new Failure(
          `"${args.collection}" is no collection. Choose among: ${collections.join(', ')}`,
          exitCode.wrongUsage,
        );
      }
      const { collection, id, new: to } = args;
      save(renameEntry(desk, collection, id, to), renameMessage(collection, id, to));
    }),
});
