import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchive } from '#archive/read-archive.ts';
import { damages, rounds, withDamage, type Damage } from '../support/broken-content.ts';
import { filesOf } from '../support/built-site.ts';
import { buildDay, contentCopy, runVerb } from '../support/site-build.ts';

let copy: Awaited<ReturnType<typeof contentCopy>>;
const texts = new Map<string, string>();

beforeAll(async () => {
  copy = await contentCopy();
  for (const file of filesOf(copy.content)) {
    if (/^(?!pages\/).*\.(mdx|yaml)$/.test(file)) {
      texts.set(file, await readFile(join(copy.content, file), 'utf8'));
    }
  }
  return () => copy[Symbol.asyncDispose]();
});

const everywhere = (pattern: RegExp, replacement: string, files = /./) =>
  [...texts]
    .filter(([file]) => files.test(file))
    .flatMap(([file, text]) => damages(file, text, pattern, replacement));

const references = () =>
  everywhere(
    /^(\s*(?:- )?(?:source|claimant|incident|saidBy|parent|partOf|verdict): ['"]?)[a-z0-9-]+/,
    '$1no-such-entry',
    /^(fact-checks|incidents|claimants|narratives|sources)\//,
  );
const dates = () =>
  everywhere(/^(\s*(?:- )?\w+: ['"]?)\d{4}-\d{2}-\d{2}(?=['"]?$)/, '$12022-13-40', /\//);

const quotations = () => [...texts].flatMap(([file, text]) => quotationLine(file, text));

/** Files where the checker finds errors, with their lines. */
const errors = () =>
  checkArchive(readArchive(copy.content), copy.content, buildDay).filter(
    ({ severity }) => severity === 'error',
  );

async function unnoticed(all: readonly Damage[]): Promise<string[]> {
  const missed: string[] = [];
  for (const round of rounds(all)) {
    const found = await withDamage(copy.content, round, errors);
    const places = new Set(found.map(({ file, line }) => `${file}:${line}`));
    const missedNow = round.filter(({ file, line }) => !places.has(`${file}:${line}`));
    missed.push(...missedNow.map(({ file, line, after }) => `${file}:${line} ${after.trim()}`));
  }
  return missed;
}

describe('the checker', { timeout: 240_000 }, () => {
  it('finds nothing in the content as it is', () => {
    expect(errors()).toEqual([]);
  });

  it('points at the line of any one broken reference', async () => {
    const all = references();
    expect(all.length).toBeGreaterThan(300);
    expect(await unnoticed(all)).toEqual([]);
  });

  it('points at the line of any one broken date', async () => {
    const all = dates();
    expect(all.length).toBeGreaterThan(100);
    expect(await unnoticed(all)).toEqual([]);
  });

  it('notices any one altered quotation', async () => {
    const verbatim = [...texts.values()].filter((text) => /^ {2}kind: verbatim$/m.test(text));
    const all = quotations();
    expect(all).toHaveLength(verbatim.length);
    for (const damage of all) {
      const found = await withDamage(copy.content, [damage], errors);
      expect(found.map(({ file, rule }) => [file, rule])).toContainEqual([
        damage.file,
        'quote-in-capture',
      ]);
    }
  });
});

/** The first line of words of each verbatim quotation, with a word changed. */
function quotationLine(file: string, text: string): Damage[] {
  const lines = text.split('\n');
  const start = lines.indexOf('  kind: verbatim');
  if (!file.startsWith('fact-checks/') || start === -1) return [];
  const line = lines.findIndex((each, index) => index > start && /^ {2}text: /.test(each));
  const at = lines[line] === '  text: >-' || lines[line] === '  text: |-' ? line + 1 : line;
  const before = lines[at] ?? '';
  return [{ file, line: at + 1, before, after: before.replace(/(\w+)(\W*)$/, 'altered$2') }];
}

describe('the build', { timeout: 120_000 }, () => {
  it.each([
    ['reference', references],
    ['date', dates],
    ['quotation', quotations],
  ])('refuses a broken %s, names its place and leaves the site alone', async (_, all) => {
    const [damage] = all();
    if (!damage) throw new Error('There is nothing to break.');
    await mkdir(copy.out, { recursive: true });
    await writeFile(join(copy.out, 'index.html'), 'the site as it was');
    const { exitCode, output } = await withDamage(copy.content, [damage], () =>
      runVerb('build', ['--content', copy.content, '--out-dir', copy.out]),
    );
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`${damage.file}:\\d+:\\d+ {2}error {2}`));
    expect(output).toContain('mend:');
    expect(filesOf(copy.out)).toEqual(['index.html']);
    expect(await readFile(join(copy.out, 'index.html'), 'utf8')).toBe('the site as it was');
  });
});
