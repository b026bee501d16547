import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { exitCode, runVerb } from './lib/command.ts';
import { serverArgs, serveUntilStopped } from './lib/serve.ts';

await runVerb({
  name: 'preview',
  description:
    'Serve the site that was built last, as readers will get it; with --drafts build it first, drafts and embargoed entries shown and marked as such. To see them while you write: npm run dev.',
  examples: ['npm run preview', 'npm run preview -- --drafts'],
  args: {
    ...serverArgs,
    dir: {
      type: 'string',
      valueHint: 'folder',
      description: 'The built site: dist, or dist-drafts with --drafts.',
    },
    drafts: {
      type: 'boolean',
      description: 'Build it first, with drafts. Never publish that folder.',
    },
    content: {
      type: 'string',
      valueHint: 'folder',
      description: 'Content to build from with --drafts, when it is not content/.',
    },
  },
  run: async ({ dir, drafts, content, ...server }) => {
    const outDir = dir ?? (drafts ? 'dist-drafts' : 'dist');
    if (drafts) await buildSite({ outDir, drafts, content });
    await serveUntilStopped(resolve(outDir), server);
    return exitCode.ok;
  },
});
