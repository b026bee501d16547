import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addressOf } from '../../scripts/lib/serve.ts';
import { contentFolder } from '../importing/planning.ts';
import { newFile, newFolder } from '../support/new-folder.ts';
import { runVerb, startVerb } from '../support/site-build.ts';

// Every test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const review = (number: number) => ({
  '@type': 'ClaimReview',
  url: `https://checks.example/${number}`,
  claimReviewed: `Claim of number ${number} is that ${number * 7919} people lied`,
  author: { name: 'Checks' },
  datePublished: '4 March 2020',
  reviewRating: { alternateName: number % 2 ? 'False' : 'Legend' },
  itemReviewed: { author: { '@type': 'Person', name: 'Jane Doe' } },
});
const reviews = (count: number) => Array.from({ length: count }, (_, number) => review(number));

const filesIn = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

test('a plan is printed and nothing written; --write writes what passes the check; again: unchanged', async () => {
  const root = contentFolder();
  const before = filesIn(root);
  const file = newFile(
    'checks.ndjson.gz',
    gzipSync(
      reviews(9)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  );
  const plan = await runVerb('import', [file, '--root', root]);
  expect(plan.output).toContain('Format: claimreview (told from its beginning');
  expect(plan.output).toContain(
    '~ datePublished: "4 March 2020" > "2020-03-04" (a date in another style)',
  );
  expect(plan.output).toMatch(/4 +"Legend"|5 +"Legend"/);
  expect(plan.output).toContain(
    '9 records: 9 to create, 0 unchanged, 0 duplicates, 0 conflicts, 0 refused.',
  );
  expect(plan.exitCode).toBe(0);
  expect(filesIn(root)).toEqual(before);

  const wrote = await runVerb('import', [file, '--root', root, '--write']);
  expect(wrote.output).toContain('9 drafts written.');
  expect(filesIn(root).length).toBeGreaterThan(before.length + 18);
  expect(filesIn(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await runVerb('check', ['--root', root])).output).toContain('0 errors');
  const form = await runVerb('format', ['--check', '--root', root]);
  expect(form.output).not.toMatch(/claim-of-number|checks-|jane-doe/);
  const after = filesIn(root);
  const again = await runVerb('import', [file, '--root', root, '--write']);
  expect(again.output).toContain('9 records: 0 new, 9 unchanged');
  expect(filesIn(root)).toEqual(after);
});

test('everything as JSON, and exit code 1 for what is refused', async () => {
  const file = newFile('x.json', JSON.stringify([...reviews(2), { '@type': 'ClaimReview' }]));
  const { exitCode, output } = await runVerb('import', [file, '--root', contentFolder(), '--json']);
  const report: unknown = JSON.parse(output.replace(/^Format:.*$/m, ''));
  expect(report).toMatchObject({
    format: 'claimreview',
    outcomes: [
      {
        action: 'create',
        repairs: [{ field: 'datePublished', original: '4 March 2020', repaired: '2020-03-04' }],
      },
      { action: 'create' },
      { action: 'refuse', refusals: [{ field: 'claim' }, { field: 'publisher' }] },
    ],
    totals: { records: 3, create: 2, refuse: 1, unknownRatings: { Legend: 1 } },
  });
  expect(exitCode).toBe(1);
});

test('parts of a file: --skip and --limit', async () => {
  const file = newFile('x.json', JSON.stringify(reviews(9)));
  const { output } = await runVerb('import', [
    file,
    '--root',
    contentFolder(),
    '--skip',
    '2',
    '--limit',
    '3',
  ]);
  expect(output).toContain('3 records: 3 to create');
  expect(output).toContain('record 3: ');
});

test('stopped at any time, it leaves whole drafts, and goes on where it was', async () => {
  const root = contentFolder();
  const file = newFile('x.json', JSON.stringify(reviews(1500)));
  const running = startVerb('import', [file, '--root', root, '--write']);
  const drafts = () => filesIn(root).filter((name) => name.endsWith('.mdx')).length;
  await vi.waitUntil(() => drafts() > 20, { timeout: 40_000, interval: 20 });
  running.kill('SIGKILL');
  await running;
  expect((await runVerb('check', ['--root', root])).output).toContain('0 errors');
  const rest = await runVerb('import', [file, '--root', root, '--write']);
  expect(rest.output).toMatch(
    /1500 records: \d+ new, [1-9]\d* unchanged, 0 duplicates, 0 conflicts, 0 refused/,
  );
  expect(filesIn(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await runVerb('check', ['--root', root])).output).toContain('1501 fact-checks');
}, 180_000);

test('nothing is written through a link that leads out of content/', async () => {
  const root = contentFolder();
  const outside = newFolder();
  mkdirSync(join(root, 'fact-checks'), { recursive: true });
  rmSync(join(root, 'fact-checks/2026'), { recursive: true, force: true });
  symlinkSync(outside, join(root, 'fact-checks/2026'));
  const file = newFile('x.json', JSON.stringify(reviews(2)));
  const { exitCode, output } = await runVerb('import', [file, '--root', root, '--write']);
  expect(output).toContain('is a symbolic link');
  expect(exitCode).toBe(1);
  expect(readdirSync(outside)).toEqual([]);
});

test('an address: of this machine only when that is allowed', async () => {
  let asked = 0;
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(review(1))}</script>`;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const from = [`${addressOf(server)}/page`, '--root', contentFolder()];
  const refused = await runVerb('import', from);
  expect(refused).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('not on the public network'),
  });
  expect(asked).toBe(0);
  const allowed = await runVerb('import', [...from, '--allow-private']);
  expect(allowed).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 to create') });
  expect(asked).toBe(1);
});

test.each([
  [['nowhere.json'], 2, 'There is no file nowhere.json'],
  [['file:///etc/passwd'], 1, 'is not an address of http or https'],
  [['package.json', '--columns', 'nonsense'], 2, '"nonsense" is not field=Column'],
  [['package.json', '--limit', 'many'], 2, '"many" is not a number'],
  [['package.json', '--format', 'xml'], 2, 'xml'],
  [['package.json', '--byline', 'nobody', '--format', 'claimreview'], 2, 'no desk "nobody"'],
  [['README.md'], 1, 'neither JSON nor HTML nor a table'],
])('%j is exit code %i: %s', async (args, code, message) => {
  const { exitCode, output } = await runVerb('import', [...args, '--root', contentFolder()]);
  expect(output).toContain(message);
  expect(exitCode).toBe(code);
});
