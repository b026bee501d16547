import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles } from '#archive/content-files.ts';
import { shownRoot } from '#archive/problem-text.ts';
import { NotSaved, saveFiles, type FileChange } from '#archive/save-files.ts';
import { canonicalText, NotEditable } from '#editing/entry-file.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { complain, counted, say } from './lib/report.ts';

await runVerb({
  name: 'format:content',
  description:
    'Bring the YAML of content/ into its one form: fields in the order of the schema, one value to a line, quotation marks only where YAML needs them. Comments and bodies stay.',
  args: {
    check: {
      type: 'boolean',
      description: 'Change nothing; exit code 1 when a file is in another form.',
    },
    ...contentArgs,
  },
  examples: ['npm run format:content', 'npm run format:content -- --check'],
  run: ({ check, root }) => {
    const { files, problems } = listContentFiles(root);
    const [error] = problems.filter(({ severity }) => severity === 'error');
    if (error && files.length === 0) throw new Failure(`${shownRoot(root)}: ${error.message}`);
    const changes: FileChange[] = [];
    let unsound = 0;
    for (const { path, entry } of files) {
      try {
        const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
          readFileSync(join(root, path)),
        );
        const after = canonicalText(entry, before);
        if (after !== before) changes.push({ path, before, after });
      } catch (error) {
        if (!(error instanceof NotEditable || error instanceof TypeError)) throw error;
        unsound += 1;
        complain(`${shownRoot(root)}/${path} is left as it is: ${error.message}`);
      }
    }
    for (const { path } of changes) say(`${shownRoot(root)}/${path}`);
    try {
      if (!check) saveFiles(root, changes);
    } catch (error) {
      throw error instanceof NotSaved ? new Failure(error.message) : error;
    }
    complain(`${counted(changes.length, 'file')} ${check ? 'in another form' : 'formatted'}.`);
    return unsound > 0 || (check && changes.length > 0) ? exitCode.failed : exitCode.ok;
  },
});
