import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { hasAddresses, relativeAddresses } from '#formats/relative-addresses.ts';
import { copyUrl, factCheckUrl, siteArchiveUrl, siteChecksumUrl } from '#site/urls.ts';
import {
  attributes,
  builtCopies,
  builtPages,
  filesOf,
  visibleText,
} from '../support/built-site.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const dist = inject('dist');
const corpus = siteCorpus();
const checks = [...corpus['fact-checks'].values()];
const copies = builtCopies(dist);

describe('the copy of a fact-check in one file', () => {
  const kabulov = theOne(corpus['fact-checks'], ({ id }) => id.startsWith('kabulov'));
  const { html } = copies.get(copyUrl(kabulov)) ?? { html: '' };
  const text = visibleText(html);

  it('exists for every fact-check, and the page of each links to it', () => {
    expect([...copies.keys()].sort()).toEqual(checks.map(copyUrl).sort());
    const pages = builtPages(dist);
    for (const check of checks) {
      const page = pages.get(factCheckUrl(check))?.html ?? '';
      expect(attributes(page, 'a', 'href')).toContain(copyUrl(check));
    }
  });

  it('has verdict, quotation, conclusion, every exhibit and the history', () => {
    const passages = [
      kabulov.verdict.label,
      kabulov.claim.summary,
      'frantic efforts',
      kabulov.conclusion,
      ...kabulov.evidence.map(({ finding }) => finding),
      ...kabulov.history.map(({ reason }) => reason),
    ];
    expect(passages.filter((passage) => !text.includes(passage))).toEqual([]);
  });

  it('lists every source that the page cites, and where it is', () => {
    const list = text.slice(text.indexOf('Sources, with their addresses'));
    const cited = new Set(kabulov.evidence.flatMap(({ sources }) => sources.map((s) => s.source)));
    expect(cited.size).toBeGreaterThan(2);
    for (const { title, url, linkPolicy } of cited) {
      expect(list).toContain(title);
      if (url && linkPolicy === 'live') expect(list).toContain(url);
    }
  });

  it('says in its first line of which version and page it is a copy, from which day, and under which licence', () => {
    const first = /<aside class="copied[^>]*>(.*?)<\/aside>/s.exec(html)?.[1] ?? '';
    const { url, contentLicence } = corpus.site;
    for (const words of ['version 1', url + factCheckUrl(kabulov), '22 November 2026']) {
      expect(first).toContain(words);
    }
    expect(first).toContain(contentLicence.name);
  });

  it('keeps its drawings and the marks of its verdict', () => {
    const page = builtPages(dist).get(factCheckUrl(kabulov))?.html ?? '';
    const drawings = (markup: string) => markup.match(/<svg\b/g)?.length;
    expect(drawings(html)).toBeGreaterThan(2);
    expect(drawings(html)).toBe(drawings(page));
  });

  it('has no address that depends on where it lies', () => {
    for (const copy of copies.values()) {
      const addresses = ['a', 'link', 'img', 'image', 'use'].flatMap((name) => [
        ...attributes(copy.html, name, 'href'),
        ...attributes(copy.html, name, 'src'),
      ]);
      expect(addresses.length).toBeGreaterThan(20);
      expect(addresses.filter((each) => !/^(https?:|mailto:|#|data:image)/.test(each))).toEqual([]);
    }
  });
});

/** Pages and styles are packed with relative addresses, so that they can be read wherever they lie. */
const asPacked = (bytes: Buffer, file: string): Buffer =>
  hasAddresses(file)
    ? Buffer.from(
        relativeAddresses(bytes.toString(), file, {
          site: corpus.site.url,
          notPacked: [siteArchiveUrl(corpus.site), siteChecksumUrl(corpus.site)],
        }),
      )
    : bytes;

describe('the whole site in one file', () => {
  const target = siteArchiveUrl(corpus.site).slice(1);
  const checksum = siteChecksumUrl(corpus.site).slice(1);
  const folder = new URL(corpus.site.url).hostname;

  it('holds what is published, nothing less and nothing else, and the checksums of it', async () => {
    const unpacked = new Map(Object.entries(unzipSync(await readFile(join(dist, target)))));
    const published = filesOf(dist).filter(
      (file) => file !== 'SHA256SUMS' && file !== target && file !== checksum,
    );
    expect([...unpacked.keys()].sort()).toEqual(
      [...published, 'SHA256SUMS'].map((file) => `${folder}/${file}`).sort(),
    );
    const sums = Buffer.from(unpacked.get(`${folder}/SHA256SUMS`) ?? []).toString();
    expect(sums.trimEnd().split('\n')).toHaveLength(published.length);
    for (const file of published) {
      const bytes = asPacked(await readFile(join(dist, file)), file);
      const inside = unpacked.get(`${folder}/${file}`) ?? new Uint8Array();
      expect(bytes.equals(inside), file).toBe(true);
      expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
    }
  });

  it('is checked by the commands that the page about copies gives, where a machine has them', async ({
    skip,
  }) => {
    const has = await execa('sha256sum', ['--version'], { reject: false });
    if (has.exitCode !== 0) skip('There is no sha256sum.');
    const place = await mkdtemp(join(tmpdir(), 'plumbline-unpacked-'));
    try {
      for (const file of [target, checksum]) {
        await writeFile(join(place, file.slice(7)), await readFile(join(dist, file)));
      }
      const options = { cwd: place, reject: false } as const;
      const checked = () => execa('sha256sum', ['-c', checksum.slice(7)], options);
      expect((await checked()).stdout).toBe(`${target.slice(7)}: OK`);
      await writeFile(join(place, target.slice(7)), 'not what was published');
      expect((await checked()).exitCode).not.toBe(0);
    } finally {
      await rm(place, { recursive: true });
    }
  });
});
