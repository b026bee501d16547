import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { recordLines, recordsOfLines } from '#archive/record-lines.ts';

it('records are the same, in the same order, when another thread has read them', () => {
  const { records } = readArchive(resolve('content'));
  if (!records) throw new Error('content/ cannot be read.');
  const read = recordsOfLines(recordLines(records));
  expect(read).toEqual(records);
  for (const kind of ['fact-checks', 'incidents', 'sources', 'verdicts', 'bylines'] as const) {
    expect([...read[kind].keys()]).toEqual([...records[kind].keys()]);
    expect(read[kind].size).toBeGreaterThan(0);
  }
});
