import { resolve } from 'node:path';
import { exitCode, runVerb } from './lib/command.ts';
import { serverArgs, serveUntilStopped } from './lib/serve.ts';

await runVerb({
  name: 'preview',
  description:
    'Serve the site that was built last, as readers will get it. To see drafts while you write: npm run dev; as a built site: npm run build -- --drafts first.',
  examples: [
    'npm run build -- --drafts --out-dir dist-drafts && npm run preview -- --dir dist-drafts',
  ],
  args: {
    ...serverArgs,
    dir: {
      type: 'string',
      valueHint: 'folder',
      default: 'dist',
      description: 'The built site.',
    },
  },
  run: async (args) => {
    await serveUntilStopped(resolve(args.dir), args);
    return exitCode.ok;
  },
});
