import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteFormats } from '#formats/data/data-files.ts';
import { copies, data } from '#site/urls.ts';
import { attributes, builtPages, filesOf, visibleText } from '../support/built-site.ts';
import { runVerb } from '../support/site-build.ts';
import { startServing } from '../support/serving-verb.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const isData = (file: string) => /^(?:api\/|data\/(?!index\.html$))/.test(file);
const dataFiles = filesOf(dist).filter(isData);

describe.each(['', '/ar'])('the page of data in "%s"', (prefix) => {
  const html = pages.get(`${prefix}${data()}`)?.html ?? '';
  const text = visibleText(html);

  it('names every file with the size and the checksum that it has', async () => {
    const listed = attributes(html, 'a', 'href').filter((href) => /^\/data\/./.test(href));
    const files = dataFiles.filter((file) => file.startsWith('data/')).map((file) => `/${file}`);
    expect(listed.toSorted()).toEqual(files);
    expect(listed.length).toBeGreaterThan(10);
    for (const href of listed) {
      const bytes = await readFile(join(dist, href));
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect(text, href).toContain(digest);
      expect(text, href).toContain(bytes.byteLength.toLocaleString('en-GB'));
    }
  });

  it('says the same of every file to search engines of data sets', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { '@type': type, distribution } = JSON.parse(json);
    expect(type).toBe('Dataset');
    const said = distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    const files = dataFiles.filter((file) => file.startsWith('data/'));
    expect(said.toSorted()).toEqual(files.map((file) => `https://plumbline.example/${file}`));
    for (const { sha256 } of distribution) expect(text).toContain(sha256);
  });

  it('has examples whose addresses all lead to a file', () => {
    const examples = [...text.matchAll(/https:\/\/plumbline\.example\/([\w./-]+[\w-])/g)];
    const missing = examples
      .map(([, path = '']) => path)
      .filter((path) => !dataFiles.includes(path) && path !== 'data' && path !== 'api/v1');
    expect(missing).toEqual([]);
    expect(examples.length).toBeGreaterThan(8);
  });

  it('leads to the index for programs, on whichever host it stands', () => {
    expect(attributes(html, 'a', 'href')).toContain('/api/v1/index.json');
  });

  it('is found from the page about copies', () => {
    const links = attributes(pages.get(`${prefix}${copies()}`)?.html ?? '', 'a', 'href');
    expect(links).toContain(`${prefix}${data()}`);
  });
});

it('writes the same bytes as "npm run export"', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-export-'));
  const to = join(folder, 'export');
  const { exitCode, output } = await runVerb('export', ['--to', to]);
  expect(exitCode, output).toBe(0);
  expect(filesOf(to).filter((file) => file !== 'SHA256SUMS')).toEqual(dataFiles);
  for (const file of dataFiles) {
    expect(await readFile(join(to, file), 'utf8'), file).toBe(
      await readFile(join(dist, file), 'utf8'),
    );
  }
  expect(dataFiles.length).toBeGreaterThan(150);
  expect(siteFormats).not.toContain('opensearch');
  await rm(folder, { recursive: true });
});

it('has one file for each entry', () => {
  const { site: _, ...corpus } = siteCorpus();
  for (const collection of ['fact-checks', 'incidents', 'sources', 'claimants'] as const) {
    const files = dataFiles.filter((file) =>
      new RegExp(`^api/v1/${collection}/[^/]+\\.json$`).test(file),
    );
    expect(files).toHaveLength(corpus[collection].size);
  }
});

it('is open to programs on other sites, and only the data is', async () => {
  const { server, address } = await startServing('preview', ['--dir', dist]);
  const openTo = async (path: string) =>
    (await fetch(`${address}${path}`)).headers.get('access-control-allow-origin');
  expect(await openTo('/api/v1/index.json')).toBe('*');
  expect(await openTo('/data/fact-checks.csv')).toBe('*');
  expect(await openTo('/')).toBeNull();
  expect(await openTo('/fact-checks/')).toBeNull();
  const { headers } = await fetch(`${address}/data/incidents.geojson`);
  expect(headers.get('content-type')).toContain('application/geo+json');
  server.kill('SIGINT');
  await server;
});
