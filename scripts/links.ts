import { outsideAddresses } from '#editing/dead-links.ts';
import { deskOverview } from '#editing/desk-overview.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { lookAtLinks } from './lib/links/look-at-links.ts';
import { linkLines, linkTable } from './lib/links/report.ts';
import { defaultStateFile } from './lib/links/state-file.ts';
import { say } from './lib/report.ts';
import { instant } from './lib/today.ts';

await runVerb({
  name: 'links',
  description:
    'Look at every outside address of the content: live, moved, changed, dead or blocked. One request at a time to each host, with a pause; public addresses only; never a source that gets no link. What was looked at within 20 hours is not asked again, so that a run that was stopped goes on where it was. Exit code 0, whatever is found.',
  args: {
    json: { type: 'boolean', description: 'Print it as JSON.' },
    again: { type: 'boolean', description: 'Look again at what was looked at within 20 hours.' },
    pause: {
      type: 'string',
      valueHint: 'seconds',
      default: '2',
      description: 'Between two requests to one host.',
    },
    state: {
      type: 'string',
      valueHint: 'file',
      default: defaultStateFile,
      description: 'Where is kept what was found.',
    },
    'allow-private': {
      type: 'boolean',
      description: 'Also ask addresses of your own machine and network.',
    },
    ...contentArgs,
  },
  examples: ['npm run links', 'npm run links -- --json > links.json'],
  run: async ({ json, again = false, pause, state, 'allow-private': allowPrivate, root }) => {
    const seconds = Number(pause);
    if (pause === '' || !(seconds >= 0 && seconds <= 3600)) {
      throw new Failure('--pause: seconds from 0 to 3600.', exitCode.wrongUsage);
    }
    const { loaded } = deskOverview(root, instant());
    if (!loaded) throw new Failure('content/ cannot be read. Mend it first: npm run check');
    const { corpus } = loaded;
    const looks = await lookAtLinks(corpus, {
      state,
      again,
      pauseFor: seconds * 1000,
      allowPrivate: allowPrivate ?? false,
    });
    const lines = linkLines(corpus, looks);
    say(json ? JSON.stringify(lines, null, 2) : linkTable(lines, outsideAddresses(corpus).size));
    return exitCode.ok;
  },
});
