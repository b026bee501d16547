import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planSeeds, type Seed } from '#archive/seed-plan.ts';
import { createFile } from '#archive/write-file.ts';
import { newFolder } from '../support/new-folder.ts';
import { records } from '../support/records.ts';

const existing = {
  records: records(),
  files: new Map([['topics/unreadable', 'topics/unreadable.yaml']]),
};
const plan = (...seeds: Seed[]) => planSeeds(seeds, existing, '2026');

const topic = (id: string, data: Record<string, unknown> = {}): Seed => ({
  collection: 'topics',
  id,
  data: { title: 'Floods', summary: 'Water where it should not be.', ...data },
});

it('creates what is not there, as text that says the same', () => {
  expect(plan(topic('floods'))).toEqual([
    {
      seed: topic('floods'),
      action: 'create',
      file: 'topics/floods.yaml',
      text: 'title: Floods\nsummary: Water where it should not be.\n',
    },
  ]);
});

it('keeps a file that says the same or more', () => {
  const [step] = plan({
    collection: 'topics',
    id: 'bombings',
    data: { title: 'Bombings', summary: 'Attacks with explosives.' },
  });
  expect(step?.action).toBe('keep');
});

it('finds each seeded item of a list wherever an editor has moved it', () => {
  const airport = existing.records.incidents.get('airport');
  const figures = airport?.figures.toReversed().map((figure) => ({ ...figure }));
  const data = {
    title: airport?.title,
    summary: airport?.summary,
    date: airport?.date,
    kind: airport?.kind,
    sources: airport?.sources,
    figures,
  };
  expect(figures?.length).toBeGreaterThan(1);
  expect(plan({ collection: 'incidents', id: 'airport', data })[0]?.action).toBe('keep');
});

it('reports each field in which the file differs, and never overwrites it', () => {
  const [step] = plan(topic('bombings'));
  expect(step).toMatchObject({
    action: 'conflict',
    differences: [
      { path: ['title'], seeded: 'Floods', found: 'Bombings' },
      { path: ['summary'], found: 'Attacks with explosives.' },
    ],
  });
});

it('takes no field that an importer assumed for a contradiction', () => {
  const seed = topic('bombings', { title: 'Bombings', summary: 'Not stated.' });
  expect(plan(seed)[0]?.action).toBe('conflict');
  expect(plan({ ...seed, assumed: ['summary'] })[0]?.action).toBe('keep');
});

it.each([
  ['an id that is no file name', [topic('../escape')], 'id "../escape"'],
  ['what its schema refuses', [topic('floods', { titel: 'x' })], 'titel'],
  ['a second seed of one id', [topic('floods'), topic('floods')], 'same id'],
  ['a file that is there but cannot be read', [topic('unreadable')], 'topics/unreadable.yaml'],
  [
    'a reference to nothing',
    [
      {
        collection: 'claimants' as const,
        id: 'new',
        data: { name: 'New', kind: 'person', partOf: 'nobody' },
      },
    ],
    '"nobody" is not an id of claimants',
  ],
])('refuses %s', (_, seeds, reason) => {
  const step = plan(...seeds).at(-1);
  expect(step?.action === 'refuse' && step.reasons.join('\n')).toContain(reason);
});

it('accepts a reference to another seed', () => {
  const parent: Seed = {
    collection: 'claimants',
    id: 'nobody',
    data: { name: 'Nobody', kind: 'person' },
  };
  const child: Seed = {
    collection: 'claimants',
    id: 'new',
    data: { name: 'New', kind: 'person', partOf: 'nobody' },
  };
  expect(plan(child, parent).map(({ action }) => action)).toEqual(['create', 'create']);
});

it('writes a file whole, leaves nothing beside it, and does not overwrite', () => {
  const folder = newFolder();
  createFile(join(folder, 'topics/floods.yaml'), 'title: Floods\n');
  expect(() => createFile(join(folder, 'topics/floods.yaml'), 'other')).toThrow('EEXIST');
  expect(readdirSync(join(folder, 'topics'))).toEqual(['floods.yaml']);
  expect(readFileSync(join(folder, 'topics/floods.yaml'), 'utf8')).toBe('title: Floods\n');
});
