import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus, UnsoundContent } from '#archive/corpus.ts';
import { outsideAddresses } from '#editing/dead-links.ts';
import { deskStatus } from '#editing/desk-status.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { deadOutsideLinks } from './lib/outside-links.ts';
import { progress, say } from './lib/report.ts';
import { statusTable } from './lib/status-table.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'status',
  description:
    'What waits for an editor: drafts, reviews, embargoes with their clock, checks to be re-confirmed and what changed, overdue and old evidence, orphan sources, dead links. Exit code 0, whatever waits.',
  args: {
    json: { type: 'boolean', description: 'Print it as JSON.' },
    links: {
      type: 'boolean',
      description: 'Ask outside addresses, too, whether they are there. Needs the network.',
    },
    root: {
      type: 'string',
      valueHint: 'folder',
      default: 'content',
      description: 'Folder of the content.',
    },
  },
  examples: ['npm run status', 'npm run status -- --json', 'npm run status -- --links'],
  run: async ({ json, links, root }) => {
    const corpus = corpusOf(root);
    const status = deskStatus(corpus, instant(), pagesOf(root));
    const asking = progress('Asking addresses:');
    const outside = links ? await deadOutsideLinks(outsideAddresses(corpus), asking.show) : [];
    asking.clear();
    const whole = { ...status, deadLinks: [...status.deadLinks, ...outside] };
    say(json ? JSON.stringify({ on: today(), ...whole }, null, 2) : statusTable(whole));
    return exitCode.ok;
  },
});

function corpusOf(root: string) {
  try {
    return loadCorpus({ root, preview: true, today: today() });
  } catch (error) {
    if (!(error instanceof UnsoundContent)) throw error;
    throw new Failure(`${error.message}\nPut the content right first: npm run check`);
  }
}

/** Now; on a day given by BUILD_NOW, its beginning. */
function instant(): Date {
  return process.env['BUILD_NOW'] === undefined ? new Date() : new Date(`${today()}T00:00:00Z`);
}

function pagesOf(root: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(join(root, 'pages')).map((name) => name.replace(/\.mdx$/, '')));
  } catch {
    return new Set();
  }
}
