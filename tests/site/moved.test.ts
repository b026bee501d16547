import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { attributes, builtPages, visibleText } from '../support/built-site.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const checksOf = (reliances: readonly { readonly factCheck: { readonly id: string } }[]) => [
  ...new Set(reliances.map(({ factCheck }) => factCheck.id)),
];
const [used] = [...siteCorpus().incidents.values()].sort(
  (a, b) => checksOf(b.reliedOnBy).length - checksOf(a.reliedOnBy).length,
);
const from = used?.id ?? '';
const to = `${from}-renamed`;
const corrected = 'mujahid-no-proof-bin-laden-9-11';

/** The content with the incident renamed that most checks rely on, and one check corrected, built. */
let site: Awaited<ReturnType<typeof contentCopy>>;
let published = '';
beforeAll(async () => {
  site = await contentCopy();
  const root = ['--root', site.content];
  published = readFileSync(join(site.content, `fact-checks/2026/${corrected}.mdx`), 'utf8');
  const verbs: readonly (readonly [string, readonly string[]])[] = [
    ['rename', ['incidents', from, to, ...root]],
    [
      'correct',
      [
        corrected,
        '--kind',
        'verdict-changed',
        '--verdict',
        'unproven',
        '--reason',
        'A test.',
        ...root,
      ],
    ],
    ['build', ['--content', site.content, '--out-dir', site.out]],
  ];
  for (const [verb, args] of verbs) {
    const { exitCode, output } = await runVerb(verb, args);
    if (exitCode !== 0) throw new Error(output);
  }
  return async () => site[Symbol.asyncDispose]();
}, 300_000);

it('renders every check that relies on a renamed incident as before', () => {
  const before = builtPages(inject('dist'));
  const after = builtPages(site.out);
  const checks = checksOf(used?.reliedOnBy ?? []).filter((id) => id !== corrected);
  expect(checks.length).toBeGreaterThanOrEqual(3);
  for (const id of checks) {
    const url = `/fact-checks/${id}/`;
    const html = after.get(url)?.html ?? '';
    expect(visibleText(html)).toBe(visibleText(before.get(url)?.html ?? ''));
    expect(html).toContain(`/incidents/${to}/`);
    expect(html).not.toContain(`/incidents/${from}/`);
  }
  const page = (url: string, pages: typeof after) => visibleText(pages.get(url)?.html ?? '');
  expect(page(`/incidents/${to}/`, after)).toBe(page(`/incidents/${from}/`, before));
});

it.each(['', '/ar'])('leads on from the old address, in every language: %s', (prefix) => {
  const page = builtPages(site.out).get(`${prefix}/incidents/${from}/`);
  const html = page?.html ?? '';
  expect(attributes(html, 'meta', 'content')).toEqual(
    expect.arrayContaining(['noindex', `0; url=${prefix}/incidents/${to}/`]),
  );
  expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]*/incidents/${to}/"`));
  expect(html).toContain(`<a href="${prefix}/incidents/${to}/"`);
});

it('serves the whole old text of a corrected check, and its page links to it', () => {
  const address = `/fact-checks/${corrected}/versions/1.txt`;
  expect(readFileSync(join(site.out, address), 'utf8')).toBe(published.replaceAll(from, to));
  const page = builtPages(site.out).get(`/fact-checks/${corrected}/versions/1/`);
  expect(page?.html).toContain(`href="${address}"`);
});
