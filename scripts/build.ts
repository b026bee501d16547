import { buildSite } from './lib/build-site.ts';
import { exitCode, runVerb } from './lib/command.ts';

await runVerb({
  name: 'build',
  description: 'Check the content, then build the site and its search index.',
  args: {
    'out-dir': {
      type: 'string',
      valueHint: 'folder',
      default: 'dist',
      description: 'Folder to build into; it is emptied first.',
    },
    content: {
      type: 'string',
      valueHint: 'folder',
      description: 'Content to build from, when it is not content/.',
    },
    drafts: {
      type: 'boolean',
      description: 'Show drafts too. Never publish such a build.',
    },
  },
  run: async (args) => {
    await buildSite({ outDir: args['out-dir'], content: args.content, drafts: args.drafts });
    return exitCode.ok;
  },
});
