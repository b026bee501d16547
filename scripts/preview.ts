import { resolve } from 'node:path';
import { exitCode, runVerb } from './lib/command.ts';
import { serverArgs, serveUntilStopped } from './lib/serve.ts';

await runVerb({
  name: 'preview',
  description: 'Serve the site that was built last.',
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
