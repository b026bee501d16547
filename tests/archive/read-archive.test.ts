import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import {
  changed,
  fixturePaths as at,
  soundContent,
  writeContent,
  writeContentFile,
} from '../support/archive-fixture.ts';

const recordsAt = (root: string) => {
  const { records } = readArchive(root);
  if (!records) throw new Error('The settings files cannot be read.');
  return records;
};

describe('the archive', () => {
  test('has a record for every file, its id from the file name', () => {
    const records = recordsAt(writeContent());
    const check = records['fact-checks'].get('envoy-on-aid');
    expect(check).toMatchObject({ id: 'envoy-on-aid', verdict: 'false', status: 'published' });
    expect(check?.body).not.toEqual([]);
    expect(records.claimants.get('envoy')).toMatchObject({ name: 'The Envoy', body: [] });
    expect([...records.verdicts.keys()]).toEqual(['false', 'true']);
    expect([...records.bylines.keys()]).toEqual(['desk', 'review-desk']);
    expect(records.site.name).toBe('Fixture');
  });

  test('keeps records in order of id', () => {
    const topic = soundContent[at.topic];
    const root = writeContent({ 'topics/z.yaml': topic, 'topics/a.yaml': topic });
    expect([...recordsAt(root).topics.keys()]).toEqual(['a', 'afghanistan', 'z']);
  });

  test('knows the file of every entry, also of a broken one', () => {
    const archive = readArchive(writeContent({ [at.source]: '' }));
    expect(archive.files.get('fact-checks/envoy-on-aid')).toBe(at.factCheck);
    expect(archive.files.get('sources/monitors-report')).toBe(at.source);
    expect([...archive.broken]).toEqual(['sources/monitors-report']);
    expect(archive.records?.sources.size).toBe(0);
  });

  test('keeps dates as they are written', () => {
    const records = recordsAt(writeContent(changed(at.source, 'issued: 2022-10', 'issued: 2022')));
    expect(records.sources.get('monitors-report')?.issued).toBe('2022');
    expect(records.incidents.get('airport-bombing')?.date).toBe('2021-08-26');
  });

  test('has no records without the settings files, but the problems of all others', () => {
    const archive = readArchive(writeContent({ [at.site]: undefined, [at.topic]: '' }));
    expect(archive.records).toBeUndefined();
    expect(archive.problems.map(({ file }) => file).sort()).toEqual([at.site, at.topic]);
  });
});

describe('reading it again', () => {
  test('gives the same archive while nothing changes', () => {
    const root = writeContent();
    expect(readArchive(root)).toBe(readArchive(`${root}/`));
  });

  test('parses only what changed', () => {
    const root = writeContent();
    const before = recordsAt(root);
    writeContentFile(root, at.topic, 'title: Afghanistan today\nsummary: x\n');
    const after = recordsAt(root);
    expect(after.topics.get('afghanistan')?.title).toBe('Afghanistan today');
    expect(after.claimants.get('envoy')).toBe(before.claimants.get('envoy'));
  });

  test('sees a change of the same size and time', () => {
    const root = writeContent();
    const path = join(root, at.topic);
    const moment = new Date('2026-11-22T00:00:00Z');
    utimesSync(path, moment, moment);
    readArchive(root);
    const other = soundContent[at.topic]?.replace('title: Afghanistan', 'title: Afghanixtan') ?? '';
    writeFileSync(path, other);
    utimesSync(path, moment, moment);
    expect(recordsAt(root).topics.get('afghanistan')?.title).toBe('Afghanixtan');
  });

  test('sees files that come, go and are renamed', () => {
    const root = writeContent();
    readArchive(root);
    renameSync(join(root, at.topic), join(root, 'topics/kabul.yaml'));
    rmSync(join(root, at.claimant));
    const records = recordsAt(root);
    expect([...records.topics.keys()]).toEqual(['kabul']);
    expect(records.claimants.size).toBe(0);
  });
});
