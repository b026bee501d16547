import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { exitCode, runVerb } from './lib/command.ts';
import { readPort, serverArgs, serveUntilStopped } from './lib/serve.ts';

await runVerb({
  name: 'start',
  description: 'Check the content, build the site with its search index, and serve it.',
  args: serverArgs,
  run: async (args) => {
    readPort(args.port); // A wrong port is said before the build, not after it.
    await buildSite({ outDir: 'dist' });
    await serveUntilStopped(resolve('dist'), args);
    return exitCode.ok;
  },
});
