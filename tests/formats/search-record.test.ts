import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { searchRecords } from '#formats/search-record.ts';
import { records, today } from '../support/records.ts';

type Changes = Parameters<typeof records>[0];

const recordOf = (changes: Changes = {}) => {
  const [record] = searchRecords(link(records(changes)), ({ id }) => `/checks/${id}/`, today);
  if (!record) throw new Error('No search record.');
  return record;
};

test('a record says where it leads and what its result shows', () => {
  expect(recordOf()).toMatchObject({
    url: '/checks/envoy/',
    language: 'en',
    meta: {
      title: 'No foreign hand arms the Bombers',
      claimant: 'Ivan Petrov',
      verdict: 'false',
      date: 'November 2022',
    },
  });
});

test('it is filtered by ids, and sorted by the first day on which the claim may have been made', () => {
  expect(recordOf()).toMatchObject({
    filters: {
      verdict: ['false'],
      narrative: ['secret-hand'],
      topic: ['bombings'],
      country: ['RU'],
      year: ['2022'],
      type: ['fact-checks'],
      lang: ['en'],
      month: ['2022-11'],
    },
    sort: { date: '2022-11-01' },
  });
});

test('every spelling of claimant, narrative, topic, incident and its actors is in it', () => {
  const { content } = recordOf({
    'claimants/envoy': { aliases: [{ name: 'Иван Петров', lang: 'ru' }] },
    'claimants/bombers': { aliases: [{ name: 'BMB' }, { name: 'B-M-B' }] },
    'incidents/airport': { aliases: [{ name: 'Gate attack' }] },
    'narratives/secret-hand': { aliases: [{ name: 'Hidden helpers' }] },
    'topics/bombings': { aliases: [{ name: 'Explosions' }] },
  });
  for (const name of [
    'Иван Петров',
    'BMB',
    'B-M-B',
    'Gate attack',
    'Hidden helpers',
    'Explosions',
  ]) {
    expect(content).toContain(name);
  }
});

test('it holds what readers read, the conclusion first, and nothing twice', () => {
  const { content } = recordOf({
    'fact-checks/envoy': { body: ['<p>The whole <em>story</em>.</p>'] },
  });
  const lines = content.split('\n');
  expect(lines[0]).toBe('The accused have fought the Bombers for years.');
  for (const words of [
    'Foreign hands strengthen the Bombers.',
    '“putting frantic efforts”',
    'They killed nine leaders of the Bombers.',
    'Ivan Petrov, Special envoy.',
    'The whole story.',
    'No foreign hand arms the Bombers.',
  ]) {
    expect(content).toContain(words);
  }
  expect(new Set(lines).size).toBe(lines.length);
});

test('a reported statement and a translation are searched as well', () => {
  const reported = {
    kind: 'reported',
    paraphrase: 'He blamed the neighbours.',
    reason: 'No transcript.',
    source: 'gazette',
    locator: 'para. 3',
  };
  expect(recordOf({ 'fact-checks/envoy': { quote: reported } }).content).toContain(
    'He blamed the neighbours.',
  );
  const translation = { text: 'Frantic efforts', lang: 'en', translator: 'Desk' };
  expect(recordOf({ 'fact-checks/envoy': { 'quote.translation': translation } }).content).toContain(
    '“Frantic efforts”',
  );
});

test('only an entry that does not simply stand says so: what all have in common would be found everywhere', () => {
  expect(recordOf().meta).not.toHaveProperty('standing');
  for (const status of ['withdrawn', 'draft']) {
    expect(recordOf({ 'fact-checks/envoy': { status } }).meta).toMatchObject({ standing: status });
  }
});

test('names come last, each after a mark that no sentence has', () => {
  const { content } = recordOf({
    'fact-checks/envoy': { conclusion: `An answer with a ${nameMark} in it.` },
    'claimants/bombers': { aliases: [{ name: 'BMB' }] },
  });
  const lines = content.split('\n');
  const first = lines.findIndex((line) => line.includes(nameMark));
  expect(first).toBeGreaterThan(lines.findIndex((line) => line.startsWith('An answer')));
  expect(lines.slice(first, -1).every((line) => line.startsWith(`${nameMark} `))).toBe(true);
  expect(lines.at(-1)).toMatch(new RegExp(`^${spellingMark} `, 'u'));
  expect(lines).toContain(`${nameMark} BMB`);
});

test('who said it is a word for each spelling of the name, also of whoever repeated it', () => {
  const { content } = recordOf({
    'claimants/envoy': { aliases: [{ name: 'Иван Петров', lang: 'ru' }] },
  });
  const words = content.split(spellingMark).at(-1)?.split(' ') ?? [];
  for (const word of ['qzivan', 'qzpetrov', 'qzиван']) expect(words).toContain(word);
  expect(words).not.toContain('qzbombers');
});

test('what a claim is cited by is counted: where it stands, who repeated it, who said it again', () => {
  expect(Number(recordOf().sort['cited'])).toBeGreaterThanOrEqual(1);
});
