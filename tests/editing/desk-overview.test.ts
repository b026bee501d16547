import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coverage } from '#editing/coverage.ts';
import { deskOverview } from '#editing/desk-overview.ts';
import { deskSections } from '#editing/desk-sections.ts';
import {
  changed,
  fixtureDay,
  fixturePaths,
  soundContent,
  writeContent,
} from '../support/archive-fixture.ts';

const now = new Date(`${fixtureDay}T12:30:00Z`);
const statusOf = (root: string) => {
  const { loaded } = deskOverview(root, now);
  if (!loaded) throw new Error('The settings do not load.');
  return loaded.status;
};
const waiting = (root: string) =>
  deskSections(statusOf(root)).flatMap(({ id, lines }) => (lines.length > 0 ? [id] : []));

it('says that nothing waits where nothing does', () => {
  const root = writeContent();
  expect(deskOverview(root, now)).toMatchObject({ problems: [], leftOut: [] });
  expect(waiting(root)).toEqual([]);
  expect(statusOf(root).standings).toContainEqual({ key: 'published', count: 1 });
});

it('lists what is signed and not published', () => {
  const signed = changed(fixturePaths.factCheck, 'status: published', 'status: review');
  expect(waiting(writeContent(signed))).toEqual(['signed']);
});

it('tells a check that was handed in from one that is signed', () => {
  const unsigned = soundContent[fixturePaths.factCheck]
    ?.replace('status: published', 'status: review')
    .replace('reviewers: [review-desk]\n', '');
  expect(waiting(writeContent({ [fixturePaths.factCheck]: unsigned }))).toEqual(['reviews']);
});

it('leaves out a broken file with what refers to it, and says of no source that it cites that it is an orphan', () => {
  const root = writeContent(changed(fixturePaths.topic, 'title:', 'titel:'));
  const { problems, leftOut } = deskOverview(root, now);
  expect(problems.map(({ file }) => file)).toContain(fixturePaths.topic);
  expect(leftOut).toEqual([
    'fact-checks/envoy-on-aid',
    'incidents/airport-bombing',
    'topics/afghanistan',
  ]);
  writeFileSync(join(root, fixturePaths.narrative), '---\ntitle: [\n---\n');
  expect(waiting(root)).toEqual([]);
  writeFileSync(join(root, 'sources/unused.yaml'), soundContent[fixturePaths.source] ?? '');
  // A file that cannot be read at all may cite it.
  expect(waiting(root)).toEqual([]);
  writeFileSync(join(root, fixturePaths.narrative), soundContent[fixturePaths.narrative] ?? '');
  expect(statusOf(root).orphanSources.map(({ entry }) => entry)).toEqual(['sources/unused']);
});

it('says what is wrong with settings that cannot be used', () => {
  const root = writeContent(changed(fixturePaths.site, 'tagline:', 'tagl:'));
  const { problems, loaded } = deskOverview(root, now);
  expect(loaded).toBeUndefined();
  expect(problems.map(({ file }) => file)).toContain('site.yaml');
});

it('counts checks by claimant, narrative and verdict, drafts among them, withdrawn ones not', () => {
  const countsIn = (root: string) => {
    const { loaded } = deskOverview(root, now);
    if (!loaded) throw new Error('The settings do not load.');
    const { claimants, narratives, verdicts } = coverage(loaded.corpus);
    return [claimants, narratives, verdicts].map((each) =>
      each.map(({ entity, count }) => [entity.id, count]),
    );
  };
  expect(countsIn(writeContent())).toEqual([
    [['envoy', 1]],
    [['secret-aid', 1]],
    [
      ['false', 1],
      ['true', 0],
    ],
  ]);
  const withdrawn = changed(fixturePaths.factCheck, 'status: published', 'status: withdrawn');
  expect(countsIn(writeContent(withdrawn))[0]).toEqual([['envoy', 0]]);
});
