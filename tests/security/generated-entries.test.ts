import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Archive } from '#archive/assemble.ts';
import { splitFrontmatter } from '#archive/frontmatter.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { readArchive } from '#archive/read-archive.ts';
import { readYaml } from '#archive/yaml.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { writeContent } from '../support/archive-fixture.ts';
import { generatedEntries } from '../support/generated-entries.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';

vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 300_000 });

const wanted = amount({ sample: 1000, whole: 200_000 });
const batch = 2000;

/** Problems and bodies by file, of the generated entries only. */
const readOf = ({ problems, records }: Archive, path: string, id: string) => ({
  problems: problems.filter(({ file }) => file === path),
  record: records?.narratives.get(id),
});

/** Does another parser of YAML take what ours refuses, refuse what it takes, or read it as something else? */
function disagrees(text: string): boolean {
  const parts = splitFrontmatter(text);
  if ('rule' in parts) return false;
  const ours = readYaml(parts.yaml);
  try {
    const theirs: unknown = parse(parts.yaml, { logLevel: 'silent' });
    return 'problems' in ours || !isDeepStrictEqual(ours.data, theirs);
  } catch {
    return 'data' in ours;
  }
}

test(`${wanted} generated entries: the checker and a reader in the build's own process say the same of each`, async () => {
  const seed = seedOf('generated entries');
  const counts = { accepted: 0, charged: 0, different: 0, unexplained: 0, otherParser: 0 };
  const examples: string[] = [];

  for (let first = 0; first < wanted; first += batch) {
    const texts = fc.sample(generatedEntries, {
      seed: seed + first,
      numRuns: Math.min(batch, wanted - first),
    });
    const named = texts.map((text, n) => ({
      id: `entry-${n}`,
      path: `narratives/entry-${n}.mdx`,
      text,
    }));
    const content = Object.fromEntries(named.map(({ path, text }) => [path, text]));
    const [root, other] = [writeContent(content), writeContent(content)];
    const checked = await readArchiveIsolated(root).catch(() => undefined);
    if (checked === undefined) {
      counts.unexplained += 1;
      continue;
    }
    const charged = checked.problems.filter(({ rule }) => /^file-(crash|timeout)$/.test(rule));
    counts.charged += charged.length;
    for (const { file } of charged) rmSync(join(other, file));
    const skipped = new Set(charged.map(({ file }) => file));
    // What would abort the parser has been taken out: this process reads the rest.
    const built = readArchive(other);
    for (const { id, path, text } of named.filter((each) => !skipped.has(each.path))) {
      const [check, build] = [readOf(checked, path, id), readOf(built, path, id)];
      if (!isDeepStrictEqual(check, build)) {
        counts.different += 1;
        examples.push(text);
      }
      if (check.record && check.problems.length === 0) counts.accepted += 1;
      if (disagrees(text)) counts.otherParser += 1;
    }
    rmSync(root, { recursive: true });
    rmSync(other, { recursive: true });
  }

  expect(examples.slice(0, 3)).toEqual([]);
  expect(counts.accepted).toBeGreaterThan(wanted / 100);
  expect(counts.unexplained).toBe(0);
  noteFigure({
    id: 'T2',
    what: 'Generated and mutated entries, read by the checker and by a process of the build',
    reached: `${wanted.toLocaleString('en')} entries, ${counts.accepted.toLocaleString('en')} of them sound: ${counts.different} read differently, ${counts.unexplained} aborts without a reason, ${counts.charged} charged to their file`,
    control: `a check by another parser of YAML would have read ${counts.otherParser.toLocaleString('en')} differently from the build`,
    seed,
    isReached: counts.different === 0 && counts.unexplained === 0,
    run,
  });
  expect(counts.otherParser).toBeGreaterThan(0);
});
