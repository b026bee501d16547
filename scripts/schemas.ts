import { resolve } from 'node:path';
import { readArchive } from '#archive/read-archive.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { say } from './lib/report.ts';
import { writeSchemas } from './lib/write-schemas.ts';

await runVerb({
  name: 'schemas',
  description:
    'Write JSON Schemas with the ids that exist for text editors: VS Code completes and underlines the fields of content/ by them. "npm run check -- --watch" keeps them up to date.',
  args: {
    ...contentArgs,
    'out-dir': {
      type: 'string',
      valueHint: 'folder',
      default: '.',
      description: 'The folder that the editor has open.',
    },
  },
  examples: ['npm run schemas'],
  run: ({ root, 'out-dir': folder }) => {
    const archive = readArchive(root);
    if (!archive.records) {
      throw new Failure(
        `${root}/site.yaml and ${root}/verdicts.yaml must be sound first: npm run check`,
      );
    }
    for (const file of writeSchemas(archive, root, resolve(folder))) say(file);
    return exitCode.ok;
  },
});
