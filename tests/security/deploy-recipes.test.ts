import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { faultsOfGitlab, faultsOfWorkflow } from '../support/deploy-workflow.ts';
import { run } from '../support/hostile-run.ts';

const files = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const read = (path: string) => readFileSync(path, 'utf8');
const gitlab = 'docs/deploy/gitlab-pages.yml';
const workflows = [...files('.github/workflows'), ...files('docs/deploy')].filter(
  (path) => path.endsWith('.yml') && path !== gitlab,
);

/** What somebody might do to a recipe in good faith, and what is said of it. */
const spoilt: readonly [how: string, from: string | RegExp, to: string, fault: string][] = [
  ['runs for pull requests with rights', '  push:', '  pull_request_target:\n  push:', 'strangers'],
  ['limits no rights', 'permissions: {}\n\n# A deploy', '# A deploy', 'rights are not limited'],
  [
    'lets all jobs write',
    'permissions: {}\n\n# A deploy',
    'permissions:\n  pages: write\n\n# A deploy',
    'all jobs may write',
  ],
  ['cuts off a deploy', 'cancel-in-progress: false', 'cancel-in-progress: true', 'cut off'],
  ['names an action by its version', /checkout@\w{40} # v4\.2\.2/, 'checkout@v4', 'by its hash'],
  [
    'names an action of somebody else',
    'actions/setup-node@',
    'somebody/setup-node@',
    'by its hash',
  ],
  [
    'leaves a token behind',
    'persist-credentials: false',
    'persist-credentials: true',
    'token behind',
  ],
  [
    'runs code of the repository with rights',
    'contents: read',
    'contents: read\n      pages: write',
    'build: code of the repository',
  ],
  [
    'gives the build a secret',
    '- run: npm ci',
    '- run: npm ci\n        env:\n          KEY: ${{ secrets.KEY }}',
    'build: code of the repository',
  ],
  [
    'puts a name of a branch into a command',
    '- run: npm ci',
    '- run: echo ${{ github.ref_name }}',
    'into a command',
  ],
  ['has no limit of time', / {4}timeout-minutes: 60\n/, '', 'timeout-minutes'],
  ['is no workflow', 'runs-on', 'runs-in', 'runs-in'],
];

describe('workflows', () => {
  test.each(workflows)('%s has least rights and pinned actions', (path) => {
    expect(faultsOfWorkflow(path, read(path))).toEqual([]);
  });

  const recipe = read('docs/deploy/s3.yml');
  test.each(spoilt)('one that %s is refused', (_, from, to, fault) => {
    const text = recipe.replace(from, to);
    expect(text).not.toBe(recipe);
    expect(faultsOfWorkflow('spoilt.yml', text).join('\n')).toContain(fault);
  });

  test('a program of somebody else has its exact version', () => {
    const text = read('docs/deploy/cloudflare-pages.yml');
    const loose = text.replace(/wrangler@[\d.]+/, 'wrangler');
    expect(faultsOfWorkflow('loose.yml', loose).join()).toContain('without its exact version');
  });
});

test('storage without a switch gets what pages need before the pages, and loses files last', () => {
  const uploads = [...read('docs/deploy/s3.yml').matchAll(/aws s3 sync .*$/gm)].map(
    ([line]) => line,
  );
  expect(
    uploads.map((line) => /--include '\*\.html'|--exclude '\*\.html'|--delete/.exec(line)?.[0]),
  ).toEqual(["--exclude '*.html'", "--include '*.html'", '--delete']);
});

test('the pipeline of GitLab deploys without a checkout', () => {
  const text = read(gitlab);
  expect(faultsOfGitlab(text)).toEqual([]);
  expect(faultsOfGitlab(text.replace('GIT_STRATEGY: none', 'GIT_STRATEGY: clone'))).not.toEqual([]);
  expect(faultsOfGitlab(text.replace('interruptible: false', 'interruptible: true'))).not.toEqual(
    [],
  );
  expect(faultsOfGitlab(text.replace('== $CI_DEFAULT_BRANCH', '!= "x"'))).not.toEqual([]);
  expect(faultsOfGitlab(text.replace('test -f', 'npm run build; test -f'))).not.toEqual([]);
});

test('each recipe is told of in docs/deploy.md, and calls verbs that exist', () => {
  const page = read('docs/deploy.md');
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  for (const path of files('docs/deploy')) {
    expect(page).toContain(path.replace('docs/', ''));
    for (const [, verb = ''] of read(path).matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(verb);
    }
  }
  const sound = workflows.filter((path) => faultsOfWorkflow(path, read(path)).length === 0);
  noteFigure({
    id: 'R10',
    what: 'recipes for hosts and workflows of our own',
    reached: `${sound.length} of ${workflows.length} workflows as GitHub's own parser reads them, with least rights, pinned actions and no checkout in a deploy; GitLab by structure. None was run at its host`,
    control: `${spoilt.length} ways to spoil one: each refused`,
    isReached: sound.length === workflows.length,
    run,
  });
});
