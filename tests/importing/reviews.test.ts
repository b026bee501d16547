import { expect, test } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { checkArchive } from '#archive/check.ts';
import { json, review } from './invented-review.ts';
import { contentFolder, day, planning, written } from './planning.ts';

/** The one draft that is made. */
async function drafted(value: unknown, options = {}) {
  const { plan, outcomes } = await planning(json(value), contentFolder(), options);
  const [check] = plan.checks.values();
  return { check, outcomes, outcome: outcomes[0] };
}

test('a review becomes a draft with its source and its claimant; their verdict is not ours', async () => {
  const root = contentFolder();
  const { plan } = await planning(json(review()), root);
  const { records } = await written(root, plan);
  const check = records?.['fact-checks'].get('the-moon-is-made-of-green-cheese');
  expect(check).toMatchObject({
    title: 'No, the moon is not made of cheese',
    status: 'draft',
    lang: 'en',
    claim: {
      summary: 'The moon is made of green cheese',
      claimant: 'jane-doe',
      madeOn: '2020-03-01',
    },
    verdict: 'unproven',
    conclusion: 'Not checked by us yet. Checks rated the claim “FALSE”.',
    earlierReviews: [
      {
        source: 'checks-no-the-moon-is-not-made-of-cheese',
        format: 'claimreview',
        rating: { words: 'FALSE', value: 1, best: 5, worst: 1 },
        correspondsTo: 'false',
        claimant: 'Jane Doe',
        appearances: ['https://social.example/1'],
        mended: [
          { field: 'datePublished', original: '"2020-03-04T10:00:00+0100"' },
          { field: 'reviewRating.ratingValue', original: '"1"' },
          { field: 'reviewRating.bestRating', original: '"5"' },
        ],
      },
    ],
  });
  expect(records?.sources.get('checks-no-the-moon-is-not-made-of-cheese')).toMatchObject({
    draft: true,
    publisher: 'Checks',
    issued: '2020-03-04',
    url: 'https://checks.example/moon',
  });
  expect(records?.claimants.get('jane-doe')).toMatchObject({ draft: true, kind: 'person' });
  const errors = checkArchive(readArchive(root), root, day).filter((p) => p.severity === 'error');
  expect(errors).toEqual([]);
  expect((await planning(json(review()), root)).outcomes).toMatchObject([{ action: 'unchanged' }]);
});

test('what a record leaves open stays open', async () => {
  const { check } = await drafted(
    review({
      itemReviewed: undefined,
      datePublished: undefined,
      inLanguage: undefined,
      reviewRating: undefined,
    }),
  );
  expect(check?.data).toMatchObject({
    lang: 'und',
    claim: { claimant: 'claimant-not-stated', madeOn: `../${day}` },
    verdict: 'unproven',
  });
  expect(check?.reviews[0]).not.toHaveProperty('rating');
});

test('checks of one’s own bring their verdicts along, as far as these are known', async () => {
  expect((await drafted(review(), { areOurs: true })).check?.data['verdict']).toBe('false');
  const legend = review({ reviewRating: { alternateName: 'Legend' } });
  const { check, outcome } = await drafted(legend, { areOurs: true });
  expect(check?.data['verdict']).toBe('unproven');
  expect(outcome?.unknownRating).toBe('Legend');
});

test.each([
  ['in a list', [review()]],
  [
    'in a graph, signed elsewhere in it',
    {
      '@graph': [
        review({ author: { '@id': '#org' } }),
        { '@type': 'Organization', '@id': '#org', name: 'Checks' },
      ],
    },
  ],
  [
    'in a feed',
    { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] },
  ],
  ['in a page', { '@type': 'WebPage', mainEntity: review() }],
  ['in an export of another tool', { name: 'x', claimReview: review() }],
  ['with several types', review({ '@type': ['Review', 'http://schema.org/ClaimReview'] })],
])('a review %s is found', async (_, value) => {
  const { check } = await drafted(value);
  expect(check?.needs.find(({ collection }) => collection === 'sources')?.data['publisher']).toBe(
    'Checks',
  );
});

test('the blocks of a page, with addresses beside it and in its language', async () => {
  const page = `<!doctype html><html lang="pt-BR"><link rel="canonical" href="https://checks.example/a/b">
    <script type="application/ld+json">{"@type":"WebPage"}</script>
    <script type="application/ld+json">${json(review({ url: '../c', inLanguage: undefined }))}</script>`;
  const { plan, outcomes, others } = await planning(page, contentFolder());
  expect(outcomes).toHaveLength(1);
  expect(others).toBe(1);
  const [check] = plan.checks.values();
  expect(check?.data['lang']).toBe('pt-BR');
  expect(check?.needs.at(-1)?.data['url']).toBe('https://checks.example/c');
});

test('claimants are found by their aliases, in any spelling', async () => {
  const by = (name: string) => drafted(review({ itemReviewed: { author: { name } } }));
  const root = readArchive(contentFolder()).records?.claimants.values().next().value;
  const names = [
    root?.name ?? '',
    ...(root?.aliases.map((alias) => alias.name) ?? []),
    root?.name.toUpperCase() ?? '',
  ];
  for (const name of names) {
    expect((await by(name)).check?.data, name).toMatchObject({ claim: { claimant: root?.id } });
  }
  expect((await by('Nobody Known')).check?.data).toMatchObject({
    claim: { claimant: 'nobody-known' },
  });
});

test.each([
  ['no claim', { claimReviewed: '' }, 'claim'],
  ['a claim of one word', { claimReviewed: 'The' }, 'claimReviewed'],
  ['nobody who checked', { author: undefined, url: 'nothing' }, 'publisher'],
  [
    'a character that was damaged',
    { claimReviewed: 'The caf\uFFFD is closed' },
    'fact-checks.claim.summary',
  ],
  ['letters that imitate others', { headline: 'Pаypal is closed' }, 'fact-checks.title'],
])('%s is refused, with the field', async (_, more, field) => {
  const { check, outcome } = await drafted(review(more));
  expect(check).toBeUndefined();
  expect(outcome?.action).toBe('refuse');
  expect(outcome?.refusals.map((refusal) => refusal.field)).toContain(field);
});

test('no text of a record becomes anything but text', async () => {
  const root = contentFolder();
  const hostile = '---\nlayout: x\n--- {alert(1)} import x from "y" <Evidence/> ../../../etc';
  const nasty = review({
    claimReviewed: hostile,
    headline: hostile,
    itemReviewed: { author: { name: '../../../../tmp/x' } },
  });
  const { plan, outcomes } = await planning(json(nasty), root);
  expect(outcomes).toMatchObject([{ action: 'create' }]);
  const { records, problems } = await written(root, plan);
  expect(problems).toEqual([]);
  const [id = ''] = plan.checks.keys();
  expect(id).toMatch(/^[a-z0-9-]+$/);
  expect(records?.['fact-checks'].get(id)?.body).toEqual([]);
});

test('a claim that is longer than an entry is shortened, and kept whole beside', async () => {
  const long = review({ claimReviewed: `${'Ж'.repeat(30)}${' слово'.repeat(1000)}` });
  expect((await drafted(long)).outcome?.action).toBe('create');
  const longer = review({ claimReviewed: `${'Ж'.repeat(30)}${' слово'.repeat(20_000)}` });
  expect((await drafted(longer)).outcome?.action).toMatch(/create|refuse/);
});
