import { describe, expect, test } from 'vitest';
import { json, review } from './invented-review.ts';
import { contentFolder, planning, written } from './planning.ts';

describe('duplicates', () => {
  const outcomesOf = async (...values: object[]) =>
    (await planning(json(values), contentFolder())).outcomes.map(({ action, because }) => ({
      action,
      because,
    }));
  test('the same record', async () => {
    expect(await outcomesOf(review(), review())).toEqual([
      { action: 'create', because: undefined },
      { action: 'duplicate', because: 'the same record as record 1' },
    ]);
  });
  test('the same claim by another publisher joins the draft, and is unchanged the next time', async () => {
    const other = review({
      url: 'https://other.example/x',
      author: { name: 'Other' },
      claimReviewed: 'The Moon is made of green cheese!',
    });
    const root = contentFolder();
    const { plan, outcomes } = await planning(json([review(), other]), root);
    expect(outcomes.map(({ action }) => action)).toEqual(['create', 'duplicate']);
    expect([...plan.checks.values()].map(({ reviews }) => reviews.length)).toEqual([2]);
    await written(root, plan);
    const again = await planning(json([review(), other]), root);
    expect(again.outcomes.map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
  });
  test('other claims of one page are checks of their own, with one source', async () => {
    const second = review({ claimReviewed: 'The sun is made of butter' });
    const { plan } = await planning(json([review(), second]), contentFolder());
    const sources = [...plan.checks.values()].flatMap(({ needs }) =>
      needs.filter((n) => n.collection === 'sources'),
    );
    expect(plan.checks.size).toBe(2);
    expect(sources).toHaveLength(1);
  });
  test('the same words by two claimants are two claims', async () => {
    const other = review({
      url: 'https://other.example/x',
      itemReviewed: { author: { name: 'John Roe' } },
    });
    expect((await outcomesOf(review(), other)).map(({ action }) => action)).toEqual([
      'create',
      'create',
    ]);
  });
  test('a claim in other order is made, and said to be similar', async () => {
    const like = review({
      url: 'https://other.example/x',
      claimReviewed: 'Of green cheese, the moon is made',
    });
    expect(await outcomesOf(review(), like)).toMatchObject([
      {},
      { action: 'create', because: expect.stringContaining('may be the claim of') },
    ]);
  });
  test('a claim that content/ checks already', async () => {
    const known = review({
      claimReviewed: 'Foreign powers secretly aid the group.',
      itemReviewed: undefined,
    });
    expect(await outcomesOf(known)).toEqual([
      { action: 'duplicate', because: 'the same claim is checked there' },
    ]);
  });
});

test('a record that has changed since is a conflict, field by field', async () => {
  const root = contentFolder();
  await written(root, (await planning(json(review()), root)).plan);
  const changed = review({
    headline: 'Another headline',
    reviewRating: { alternateName: 'Half True' },
  });
  const { outcomes, plan } = await planning(json(changed), root);
  expect(outcomes).toMatchObject([
    {
      action: 'conflict',
      entry: 'fact-checks/the-moon-is-made-of-green-cheese',
      differences: [
        { field: 'rating', here: { words: 'Half True' } },
        { field: 'title', there: 'No, the moon is not made of cheese', here: 'Another headline' },
      ],
    },
  ]);
  expect(plan.checks.size).toBe(0);
});

test('a flood of reviews of one claim does not make an entry too large to be read', async () => {
  const flood = Array.from({ length: 400 }, (_, n) =>
    review({ url: `https://checks.example/${n}` }),
  );
  const root = contentFolder();
  const { plan, outcomes } = await planning(json(flood), root);
  expect(outcomes.at(-1)).toMatchObject({
    action: 'duplicate',
    because: expect.stringContaining('as many reviews as fit'),
  });
  expect((await written(root, plan)).problems).toEqual([]);
});
