import { buildSite } from './lib/build-site.ts';
import { optionalSteps } from '#archive/left-out.ts';
import { exitCode, runVerb } from './lib/command.ts';

await runVerb({
  name: 'build',
  description: 'Check the content, then build the site and its search index.',
  args: {
    'out-dir': {
      type: 'string',
      valueHint: 'folder',
      default: 'dist',
      description:
        'Folder to build into. What has not changed since the last build stays; all else in it goes.',
    },
    content: {
      type: 'string',
      valueHint: 'folder',
      description: 'Content to build from, when it is not content/.',
    },
    shard: {
      type: 'string',
      valueHint: '2/4',
      description: 'Make only one of so many parts of the pages, for a later build with --parts.',
    },
    parts: {
      type: 'string',
      valueHint: 'a,b,c,d',
      description: 'Folders of all shards: their pages are taken from there.',
    },
    drafts: {
      type: 'boolean',
      description: 'Show drafts too. Never publish such a build.',
    },
    without: {
      type: 'string',
      valueHint: 'steps',
      description: `Leave out what takes long, with the links to it: ${optionalSteps.join(', ')}, or several with commas. Without copies there is no archive either.`,
    },
  },
  examples: ['npm run build', 'npm run build -- --without cards,archive'],
  run: async (args) => {
    const { content, drafts, without, shard, parts } = args;
    await buildSite({ outDir: args['out-dir'], content, drafts, without, shard, parts });
    return exitCode.ok;
  },
});
