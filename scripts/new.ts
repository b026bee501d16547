import { exitCode, Failure, runVerb } from './lib/command.ts';
import { atTheDesk, deskArgs } from './lib/desk-verb.ts';
import { kinds, makeEntry } from './lib/new/make-entry.ts';
import { newArgs } from './lib/new/options.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'new',
  description:
    'Write a new entry: asks for what no option answers, proposes an id, offers what is there already, and makes a complete draft. Files are written at the end, all of them or none.',
  args: {
    what: { type: 'positional', required: true, description: `One of ${kinds.join(', ')}.` },
    ...newArgs,
    ...deskArgs,
  },
  examples: [
    'npm run new -- fact-check',
    'npm run new -- claimant --name "Zamir Kabulov" --kind person --country RU',
    'npm run new -- fact-check --summary "..." --claimant zamir-kabulov --evidence "{finding: ..., direction: contradicts, incident: kabul-airport-2021, reliesOn: ..., source: bbc-isis-k-description, locator: para. 2}"',
  ],
  run: (args, given) =>
    atTheDesk(args, async ({ desk, ask, save }) => {
      const kind = kinds.find((one) => one === args.what);
      if (kind === undefined) {
        throw new Failure(
          `"${args.what}" cannot be made. Choose among: ${kinds.join(', ')}`,
          exitCode.wrongUsage,
        );
      }
      save(await makeEntry(kind, desk, ask, given));
      say('See it while you write: npm run dev. Check it: npm run check');
    }),
});
