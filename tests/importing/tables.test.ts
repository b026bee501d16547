import { describe, expect, test } from 'vitest';
import { createFiles } from '#archive/create-files.ts';
import { checkArchive } from '#archive/check.ts';
import { readArchive } from '#archive/read-archive.ts';
import { openDesk } from '#editing/desk.ts';
import { seedRun } from '#importing/planning/seed-run.ts';
import { contentFolder, day, planning } from './planning.ts';
import { reading } from './streams.ts';

describe('tables of checks', () => {
  const rows = 'Statement;Speaker;Rating;Link;Review date\n';
  test('columns by their usual names, with another delimiter and an apostrophe of a spreadsheet', async () => {
    const csv = `\uFEFF${rows}"The moon, it is said; is cheese";Jane Doe;'=False;https://a.example/x;4 March 2020\n`;
    const { plan, format } = await planning(csv, contentFolder());
    const [check] = plan.checks.values();
    expect(format).toBe('csv');
    expect(check?.data).toMatchObject({
      claim: {
        summary: 'The moon, it is said; is cheese',
        claimant: 'jane-doe',
        madeOn: '../2020-03-04',
      },
    });
    expect(check?.reviews[0]).toMatchObject({ format: 'csv', rating: { words: '=False' } });
  });
  test('columns that are named, and what is taken where cells are empty', async () => {
    const { plan, outcomes } = await planning('A,B\nThe moon is cheese,\n,x\n', contentFolder(), {
      columns: { claim: 'A', url: 'B' },
      defaults: { claimant: 'Jane Doe', publisher: 'Our old site' },
    });
    expect(outcomes.map(({ action }) => action)).toEqual(['create', 'refuse']);
    const [check] = plan.checks.values();
    expect(check?.reviews[0]).toMatchObject({ claimant: 'Jane Doe' });
    expect(check?.needs.at(-1)?.data['publisher']).toBe('Our old site');
  });
  test('two columns of one name, a quotation mark that is not closed', async () => {
    const { outcomes } = await planning('claim,claim\na b,c d\n', contentFolder());
    expect(outcomes[0]?.refusals[0]?.why).toMatch(/Two columns are called "claim"/);
    const open = await planning('claim,url\nthe moon is cheese,"https://a', contentFolder());
    expect(open.outcomes.at(-1)?.refusals[0]?.why).toMatch(/not sound CSV/);
  });
});

test('an answer of claims:search: each review of a claim', async () => {
  const answer = {
    claims: [
      {
        text: 'The moon is cheese',
        claimant: 'Jane Doe',
        claimDate: '2020-03-01T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'One', site: 'one.example' },
            url: 'https://one.example/x',
            title: 'No',
            reviewDate: '2020-03-04T00:00:00Z',
            textualRating: 'False',
            languageCode: 'en',
          },
          {
            publisher: { site: 'two.example' },
            url: 'https://two.example/x',
            textualRating: 'Legend',
            languageCode: 'en',
          },
        ],
      },
    ],
    nextPageToken: 'x',
  };
  const { plan, outcomes, format } = await planning(JSON.stringify(answer), contentFolder());
  expect(format).toBe('claims-search');
  expect(outcomes.slice(0, 2)).toMatchObject([
    { place: 'record 1, review 1', action: 'create' },
    { place: 'record 1, review 2', action: 'duplicate', unknownRating: 'Legend' },
  ]);
  expect([...plan.checks.values()][0]?.reviews).toHaveLength(2);
});

/** Plans, writes, checks and plans again. */
async function seeding(given: string, format: 'csl' | 'ucdp') {
  const root = contentFolder();
  const run = async () => {
    const read = await reading(given);
    expect(read.format).toBe(format);
    return seedRun(read.records, format, openDesk(root, day), '24.1');
  };
  const first = await run();
  await createFiles(
    root,
    first.files.map((file) => [file]),
  );
  const archive = readArchive(root);
  const errors = checkArchive(archive, root, day).filter(({ severity }) => severity === 'error');
  return { first, again: await run(), records: archive.records, errors };
}

test('a bibliography becomes drafts of sources', async () => {
  const items = [
    {
      id: 'Doe 2020',
      type: 'webpage',
      title: 'On &amp; off the moon',
      URL: 'a.example/x',
      issued: { 'date-parts': [[2020, 3]] },
      custom: { reliability: 'A' },
    },
    { id: 'x', type: 'webpage' },
    7,
  ];
  const { first, again, records, errors } = await seeding(JSON.stringify(items), 'csl');
  expect(first.outcomes.map(({ action }) => action)).toEqual(['create', 'refuse', 'refuse']);
  expect(first.outcomes[1]?.refusals[0]?.field).toBe('sources.title');
  expect(records?.sources.get('on-and-off-the-moon')).toMatchObject({
    draft: true,
    title: 'On & off the moon',
    url: 'https://a.example/x',
    issued: '2020-03',
    reliability: 'F',
  });
  expect(errors).toEqual([]);
  expect(again.outcomes[0]?.action).toBe('unchanged');
});

test('events of UCDP become drafts of incidents, with their figures apart', async () => {
  const header =
    'id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best,low,high,deaths_civilians';
  const csv = [
    header,
    '12,AFG-1,1,Government of Examplia,Example Front,2,Exampletown,34.5,69.2,Afghanistan,1,2013-01-03 00:00:00.000,2013-01-03 00:00:00.000,4,2,9,1',
    '13,AFG-2,3,Example Front,Civilians,1,Exampletown,34.5,69.2,DR Congo (Zaire),2,2013-01-03,2013-01-05,2,2,2,2',
    '14,AFG-3,1,A,B,1,X,34.5,169.2,Afghanistan,1,2013-01-03,2012-01-03,2,2,2,',
    '15,AFG-4,9,A,B,1,X,34.5,269.2,Afghanistan,1,2013-01-03,2013-01-03,-2,2,2,',
  ].join('\n');
  const { first, again, records, errors } = await seeding(csv, 'ucdp');
  expect(first.outcomes.map(({ action }) => action)).toEqual([
    'create',
    'create',
    'refuse',
    'refuse',
  ]);
  expect(first.outcomes[3]?.refusals.map(({ field }) => field)).toEqual([
    'type_of_violence',
    'longitude',
    'best',
  ]);
  expect(records?.incidents.get('ucdp-12')).toMatchObject({
    draft: true,
    date: '2013-01-03',
    place: { name: 'Exampletown', country: 'AF', precision: 'town' },
    figures: [
      { value: 4, population: 'all', qualifier: 'estimated', locator: 'event 12, best' },
      { min: 2, max: 9, qualifier: 'estimated', locator: 'event 12, low and high' },
      { value: 1, population: 'civilians', qualifier: 'estimated' },
    ],
    sources: [{ source: 'ucdp-ged', locator: 'event 12, UCDP GED version 24.1, CC BY 4.0' }],
  });
  expect(records?.incidents.get('ucdp-13')).toMatchObject({
    date: '2013-01-03/2013-01-05',
    place: { country: 'CD' },
    actors: [{ role: 'perpetrator' }, { role: 'target' }],
  });
  for (const id of ['ucdp-12', 'ucdp-13']) {
    const incident = records?.incidents.get(id);
    expect(incident?.draft).toBe(true);
    expect(incident?.sources.map(({ source }) => source)).toEqual(['ucdp-ged']);
    for (const { source } of incident?.figures ?? []) expect(source).toBe('ucdp-ged');
    expect(incident?.sources[0]?.locator).toMatch(/UCDP GED version 24\.1, CC BY 4\.0$/);
  }
  expect(records?.sources.get('ucdp-ged')).toMatchObject({
    draft: true,
    publisher: 'Uppsala Conflict Data Program',
  });
  expect(errors).toEqual([]);
  expect(again.outcomes.slice(0, 2).map(({ action }) => action)).toEqual([
    'unchanged',
    'unchanged',
  ]);
});
