import { describe, expect, it } from 'vitest';
import { checkMarkup, markupRules } from '#formats/markup-check.ts';
import { pageOfHtml, pageOfJson } from '#formats/markup-page.ts';
import { markupExamples, type MarkupExample } from '../support/markup-examples.ts';

const address = 'https://gazette.example/checks/moon/';

const sound = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: address,
  claimReviewed: 'The moon is made of cheese',
  inLanguage: 'en',
  datePublished: '2022-11-02',
  author: { '@type': 'Organization', name: 'The Gazette', url: 'https://gazette.example' },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'False',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Wallace' },
    datePublished: '1989-11-04',
  },
};

function withValue(path: string, value: unknown): object {
  const review = structuredClone<object>(sound);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((inside, key) => Object(Reflect.get(inside, key)), review);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return review;
}

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** The page of the moon, with one thing on it as the example has it. */
function pageWith(at: string, value: unknown) {
  const isMarkup = at !== 'page' && at !== 'script';
  const review = isMarkup ? withValue(at, value) : sound;
  const second = at === 'script' ? script(String(value).replace(', …', '')) : '';
  const claim = Object.entries(review).find(([key]) => key === 'claimReviewed')?.[1];
  const words = at === 'page' ? String(value) : `${claim} False 1/5`;
  const head = `<title>Moon</title>${script(JSON.stringify(review))}${second}`;
  return pageOfHtml(`<!doctype html>${head}<body>${words}`, address);
}

const found = (at: string, value: unknown) =>
  checkMarkup(pageWith(at, value)).findings.map(({ rule }) => rule);

describe('every rule', () => {
  it('has an example', () => {
    expect(Object.keys(markupExamples)).toEqual(markupRules.map(({ id }) => id));
  });

  it.each(Object.entries(markupExamples))('%s: the good one is sound', (_, { at, good }) => {
    expect(found(at, good)).toEqual([]);
  });

  it.each(Object.entries(markupExamples))('%s: the bad one is seen', (rule, { at, bad }) => {
    const { findings } = checkMarkup(pageWith(at, bad));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    for (const { path, what, mend } of findings) {
      expect(path).toMatch(/^script \d/);
      expect(what.length).toBeGreaterThan(15);
      expect(mend).toMatch(/^\p{Lu}.{15}/su);
    }
  });

  it('is told with its examples in the documentation', async () => {
    const rows = markupRules.map(({ id, severity, wanted }) => {
      const { at, bad, good } = markupExamples[id] ?? ({ at: '' } as MarkupExample);
      return `### ${id}\n\n${wanted} (${severity}, \`${at}\`)\n\n    bad:  ${shown(bad)}\n    good: ${shown(good)}\n`;
    });
    const head =
      '# Rules of the ClaimReview validator\n\n' +
      'What `npm run validate` looks for. This page is written from the rules and their examples by\n' +
      '`npx vitest run tests/formats/markup-check.test.ts -u`; a test keeps it true. A path is that of the value inside the\n' +
      'ClaimReview; `page` is what readers see, `script` a further block of JSON-LD.\n';
    await expect([head, ...rows].join('\n')).toMatchFileSnapshot(
      '../../docs/claim-review-rules.md',
    );
  });
});

const shown = (value: unknown): string => {
  const text =
    value === undefined ? '(absent)' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll('\n', '⏎').replace(/^(.{90}).*$/su, '$1 …') || '(empty)';
};

describe('where markup may stand', () => {
  const rulesIn = (html: string, at?: string) => {
    const { reviews, findings } = checkMarkup(pageOfHtml(html, at));
    return { reviews, rules: findings.map(({ rule, path }) => `${rule} ${path}`) };
  };
  const bad = JSON.stringify(withValue('reviewRating.alternateName', undefined));
  const words = '<p>The moon is made of cheese: False</p>';

  it.each([
    ['a block of its own', bad, 'script 1'],
    ['a list', `[{}, ${bad}]`, 'script 1 1'],
    ['a graph', `{"@context":"https://schema.org","@graph":[${bad}]}`, 'script 1 @graph.0'],
    [
      'a feed',
      `{"@context":"https://schema.org","dataFeedElement":[{"item":[${bad}]}]}`,
      'script 1 dataFeedElement.0.item.0',
    ],
  ])('%s', (_, json, place) => {
    expect(rulesIn(words + script(json), address)).toEqual({
      reviews: 1,
      rules: [`verdict-stated ${place} reviewRating.alternateName`],
    });
  });

  it('a page takes its address from itself, where nobody else gives it', () => {
    const canonical = '<link rel="canonical" href="https://herald.example/x/">';
    const html = canonical + words + script(JSON.stringify(sound));
    expect(rulesIn(html).rules).toEqual(['address-same-host script 1 url']);
    expect(rulesIn(html, address).rules).toEqual([]);
  });

  it('a file of JSON is on no page, and may hold many', () => {
    const { reviews, findings } = checkMarkup(pageOfJson(JSON.stringify([sound, sound])));
    expect({ reviews, findings }).toEqual({ reviews: 2, findings: [] });
  });

  it('words that nobody sees are not on the page', () => {
    const hidden = `<title>False</title><script>"The moon is made of cheese False"</script>`;
    const { rules } = rulesIn(hidden + script(JSON.stringify(sound)), address);
    expect(rules).toEqual([
      'claim-on-page script 1 claimReviewed',
      'verdict-on-page script 1 reviewRating.alternateName',
    ]);
  });

  it('a claim is found on the page across elements and line ends', () => {
    const html = `<p>The <b>m</b>oon\n is made of&nbsp;cheese</p><b>FALSE</b>`;
    expect(rulesIn(html + script(JSON.stringify(sound)), address).rules).toEqual([]);
  });
});

describe('bad input is told, never thrown', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', script('{"@type": "ClaimReview"')],
    ['an odd type', script('{"@context":"https://schema.org","@type":["ClaimReview",7]}')],
    [
      'odd values',
      script(
        '{"@type":"ClaimReview","url":7,"author":"x","itemReviewed":[1],"reviewRating":null,"datePublished":{}}',
      ),
    ],
    ['a planted prototype', script('{"__proto__":{"@type":"ClaimReview"},"constructor":1}')],
  ])('%s', (_, html) => {
    for (const { what } of checkMarkup(pageOfHtml(html)).findings) expect(what).toBeTruthy();
  });

  it('a hundred thousand levels', () => {
    const deep = '['.repeat(100_000) + JSON.stringify(sound) + ']'.repeat(100_000);
    expect(checkMarkup(pageOfJson(deep)).reviews).toBe(1);
    expect(checkMarkup(pageOfHtml('<div>'.repeat(100_000), address)).findings).toEqual([]);
  });
});
