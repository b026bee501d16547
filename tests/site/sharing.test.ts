import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { FactCheck } from '#domain/entities.ts';
import { embedCodeOf } from '#site/embed.ts';
import { absolute, cardUrl, embedUrl, factCheckUrl, oEmbedUrl, shareUrl } from '#site/urls.ts';
import { attributes, builtPages, filesOf, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const { site, 'fact-checks': factChecks } = siteCorpus();
const checks = [...factChecks.values()].map((check) => [check.id, check] as const);

const htmlOf = (url: string) => pages.get(url)?.html ?? '';
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const countOf = (text: string, word: string) => text.split(word).length - 1;

describe.each(checks)('%s elsewhere', (_, check: FactCheck) => {
  const entry = htmlOf(factCheckUrl(check));
  const frame = htmlOf(embedUrl(check));

  it('names its card and what it shows', () => {
    expect(metaOf(entry, 'og:type')).toBe('article');
    expect(metaOf(entry, 'og:locale')).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    expect(metaOf(entry, 'og:image')).toBe(absolute(cardUrl(check), site));
    expect(metaOf(entry, 'og:image:alt')).toContain(`${check.verdict.label}: `);
    expect(metaOf(entry, 'twitter:card')).toBe('summary_large_image');
    const png = readFileSync(join(dist, cardUrl(check)));
    expect(metaOf(entry, 'og:image:width')).toBe(String(png.readUInt32BE(16)));
    expect(metaOf(entry, 'og:image:height')).toBe(String(png.readUInt32BE(20)));
    expect(png.length).toBeLessThan(100_000);
  });

  it('has a frame that speaks the verdict once and leads to the entry', () => {
    const words = visibleText(frame);
    expect(countOf(words, check.verdict.label)).toBe(1);
    for (const text of [check.claim.claimant.name, check.title]) expect(words).toContain(text);
    expect(attributes(frame, 'a', 'href')).toContain(factCheckUrl(check));
    expect(attributes(frame, 'base', 'target')).toEqual(['_top']);
    expect(metaOf(frame, 'robots')).toBe('noindex');
    expect(attributes(frame, 'link', 'href')).toContain(absolute(factCheckUrl(check), site));
    expect(frame).not.toContain('<script');
  });

  it('answers as oEmbed, where its page says', () => {
    expect(attributes(entry, 'link', 'href')).toContain(absolute(oEmbedUrl(check), site));
    const answer: unknown = JSON.parse(readFileSync(join(dist, oEmbedUrl(check)), 'utf8'));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: embedCodeOf(check, site),
      thumbnail_url: absolute(cardUrl(check), site),
    });
  });

  it('has a page with the code to paste, one link away', () => {
    expect(attributes(entry, 'a', 'href')).toContain(shareUrl(check));
    const [, code = ''] =
      /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(htmlOf(shareUrl(check))) ?? [];
    const decoded = attributes(`<a title="${code}">`, 'a', 'title');
    expect(decoded).toEqual([embedCodeOf(check, site)]);
  });
});

it('has as many cards, frames and answers as published fact-checks', () => {
  const made = filesOf(dist);
  expect(made.filter((file) => file.startsWith('cards/'))).toHaveLength(checks.length);
  expect(made.filter((file) => file.startsWith('oembed/'))).toHaveLength(checks.length);
  expect(existsSync(join(dist, 'embed'))).toBe(true);
});
