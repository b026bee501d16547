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
        'Folder to build into. What has not changed since the last build stays; all else in it goes. Refused when it holds files that no build has made.',
    },
    content: {
      type: 'string',
      valueHint: 'folder',
      description:
        'Content to build from, when it is not content/. The pages about the site itself stay those of content/pages/.',
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
    after: {
      type: 'string',
      valueHint: 'release',
      description:
        'The last release (folder, address or changelog.jsonl): its changelog is continued, and a history that does not continue it is refused.',
    },
    key: {
      type: 'string',
      valueHint: 'file',
      description:
        'Sign the list of checksums with this SSH key (or PLUMBLINE_SIGNING_KEY); the public half will do where an agent holds the key.',
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
  examples: [
    'npm run build',
    'npm run build -- --without cards,archive',
    'npm run build -- --after https://facts.example --key ~/.ssh/release',
  ],
  run: async (args) => {
    const { content, drafts, without, shard, parts, after, key } = args;
    const outDir = args['out-dir'];
    await buildSite({ outDir, content, drafts, without, shard, parts, after, key });
    return exitCode.ok;
  },
});
