import { NotEditable } from '#editing/entry-file.ts';
import { openDesk } from '#editing/desk.ts';
import { importFormats } from '#importing/import-formats.ts';
import { CannotRead } from '#importing/reading/cannot-read.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { importArgs, optionsOf } from './lib/import/options.ts';
import { runImport } from './lib/import/run-import.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'import',
  description: `Bring in what others published: ClaimReview from a page, file or feed, an answer of Google's claims:search, tables of checks, bibliographies, events of UCDP (formats: ${importFormats.join(', ')}). Prints what would become of each record; writes drafts with --write only, and can be stopped and run again. Exit code 0: all taken in or there already, 1: some refused or in conflict, 2: wrong usage.`,
  args: importArgs,
  examples: [
    'npm run import -- https://example.org/fact-check/some-page',
    'npm run import -- export.ndjson.gz --write',
    'npm run import -- checks.csv --columns claim=Statement,url=Link --publisher "Our old site" --own',
    'npm run import -- ged.csv --format ucdp --limit 100 --json',
  ],
  run: async (args) => {
    try {
      const options = optionsOf(args);
      return await runImport(args.from, openDesk(args.root, today()), options);
    } catch (error) {
      if (error instanceof CannotRead) throw new Failure(`${args.from}: ${error.message}`);
      if (error instanceof NotEditable) throw new Failure(error.message, exitCode.failed);
      throw error;
    }
  },
});
