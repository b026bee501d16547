import { shownRoot } from '#archive/problem-text.ts';
import { readInstant } from '#archive/today.ts';
import { outsideAddresses } from '#editing/dead-links.ts';
import { deskOverview } from '#editing/desk-overview.ts';
import { exitCode, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { deadOutsideLinks } from './lib/outside-links.ts';
import { progress, say } from './lib/report.ts';
import { problemsTable, statusTable } from './lib/status-table.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'status',
  description:
    'What waits for an editor: files to be mended, drafts, reviews, embargoes with their clock, checks to be re-confirmed and what changed, overdue and old evidence, orphan sources, dead links. Exit code 0, whatever waits.',
  args: {
    json: { type: 'boolean', description: 'Print it as JSON.' },
    links: {
      type: 'boolean',
      description: 'Ask outside addresses, too, whether they are there. Needs the network.',
    },
    ...contentArgs,
  },
  examples: ['npm run status', 'npm run status -- --json', 'npm run status -- --links'],
  run: async ({ json, links, root }) => {
    const day = today();
    const { problems, leftOut, loaded } = deskOverview(root, readInstant(process.env, new Date()));
    const asking = progress('Asking addresses:');
    const outside =
      links && loaded ? await deadOutsideLinks(outsideAddresses(loaded.corpus), asking.show) : [];
    asking.clear();
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
