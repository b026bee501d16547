import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  mergeFigures,
  readFigures,
  type SecurityFigure,
} from '../../scripts/lib/security/figures.ts';
import { securityPage, writeSecurityPage } from '../../scripts/lib/security/security-page.ts';
import { failures, securityTests, threats } from '../../scripts/lib/security/threats.ts';

const rows = [...threats, ...failures];
const short: SecurityFigure = {
  id: 'T1',
  what: 'vectors | in bodies',
  reached: '99 of 100',
  control: '13 run',
  seed: 7,
  isReached: false,
  run: 'sample',
  measuredOn: '2026-01-02',
  machine: 'a slow one',
};

describe('the table of threats', () => {
  test('has each row once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test.each(rows.flatMap(({ id, tests }) => tests.map((file) => ({ id, file }))))(
    '$id is measured by $file',
    ({ id, file }) => {
      expect(existsSync(`tests/${file}`)).toBe(true);
      expect(readFileSync(`tests/${file}`, 'utf8')).toContain(`'${id}'`);
    },
  );

  test.each(rows.filter(({ tests }) => tests.length > 0))('$id notes a figure', ({ tests }) => {
    const texts = tests.map((file) => readFileSync(`tests/${file}`, 'utf8'));
    expect(texts.some((text) => text.includes('noteFigure('))).toBe(true);
  });
});

describe('docs/security.md', () => {
  test('says what falls short, what has no figure, and escapes what would break its tables', async () => {
    const page = await writeSecurityPage([short]);
    expect(page.replaceAll(/ +/g, ' ')).toContain(
      '| vectors \\| in bodies | 99 of 100 | 13 run | sample | 7 | 2026-01-02 | **falls short** |',
    );
    expect(page.match(/\*\*Not measured\.\*\*/g)).toHaveLength(rows.length - 1);
  });

  test('has a section for each row', () => {
    const page = readFileSync(securityPage, 'utf8');
    for (const { id, name } of rows) expect(page).toContain(`### ${id} ${name}`);
    for (const test of securityTests) expect(page).toContain(`../tests/${test}`);
  });

  test('is what is made of the figures on record', async () => {
    expect(readFileSync(securityPage, 'utf8')).toBe(await writeSecurityPage(readFigures()));
  });
});

describe('figures', () => {
  const sample = { ...short, isReached: true };
  const whole = { ...sample, run: 'whole' } as const;

  test('of the whole stand for those of a sample, whichever is newer', () => {
    expect(mergeFigures([whole], [sample])).toEqual([whole]);
    expect(mergeFigures([sample], [whole])).toEqual([whole]);
  });

  test('of a sample that falls short stand beside the whole', () => {
    expect(mergeFigures([whole], [short])).toEqual([whole, short]);
  });

  test('that are newer replace their elders; others stay', () => {
    const other = { ...short, what: 'others' };
    const newer = { ...short, reached: '100 of 100' };
    expect(mergeFigures([short, other], [newer])).toEqual([other, newer]);
  });
});
