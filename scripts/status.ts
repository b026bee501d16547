import { shownRoot } from '#archive/problem-text.ts';
import { deskOverview } from '#editing/desk-overview.ts';
import { exitCode, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { deadAmong, knownLooks, lookAtLinks } from './lib/links/look-at-links.ts';
import { defaultStateFile } from './lib/links/state-file.ts';
import { say } from './lib/report.ts';
import { problemsTable, statusTable } from './lib/status-table.ts';
import { instant, today } from './lib/today.ts';

const politely = { state: defaultStateFile, pauseFor: 2000, again: false, allowPrivate: false };

await runVerb({
  name: 'status',
  description:
    'What waits for an editor: files to be mended, drafts, reviews, embargoes with their clock, checks to be re-confirmed and what changed, overdue and old evidence, orphan sources, dead links. Exit code 0, whatever waits.',
  args: {
    json: { type: 'boolean', description: 'Print it as JSON.' },
    links: {
      type: 'boolean',
      description:
        'Look at outside addresses first, as npm run links does. Without it, those are listed that were dead then.',
    },
    ...contentArgs,
  },
  examples: ['npm run status', 'npm run status -- --json', 'npm run status -- --links'],
  run: async ({ json, links, root }) => {
    const day = today();
    const { problems, leftOut, loaded } = deskOverview(root, instant());
    const looks = links && loaded ? await lookAtLinks(loaded.corpus, politely) : undefined;
    const outside = loaded ? deadAmong(loaded.corpus, looks ?? knownLooks(politely.state)) : [];
    const status = loaded && {
      ...loaded.status,
      deadLinks: [...loaded.status.deadLinks, ...outside],
    };
    if (json) say(JSON.stringify({ on: day, problems, leftOut, ...status }, null, 2));
    else {
      const mend = problemsTable({ problems, leftOut }, shownRoot(root));
      say([mend, status && statusTable(status)].filter(Boolean).join('\n\n'));
    }
    return exitCode.ok;
  },
});
