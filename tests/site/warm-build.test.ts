import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout } from '../../scripts/lib/bench/build/checkout.ts';
import { editTemplate } from '../../scripts/lib/bench/build/edit-template.ts';
import { generatedArchive, layArchive } from '../../scripts/lib/bench/generated-archive.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { randomEditor } from '../support/random-edits.ts';
import { runVerb } from '../support/site-build.ts';

/** Edits that are made before the warm build is compared with a cold one, and how many of them between two builds. */
const edits = Number(process.env['WARM_EDITS'] ?? 6);
const betweenBuilds = 6;
const seed = Number(process.env['WARM_SEED'] ?? Date.now() % 1_000_000);

const editedTemplates = [
  'src/components/fact-check/HistoryLedger.astro',
  'src/components/verdict/VerdictWord.astro',
  'src/components/text/Citation.astro',
];

const words = 'attack claim envoy embassy airport report figure source state ministry'.split(' ');
let folder = '';
const at = (name: string) => join(folder, name);

async function build(
  out: string,
  environment: Readonly<Record<string, string>> = {},
  checkout?: string,
) {
  const { exitCode, output } = await runVerb(
    'build',
    ['--content', at('content'), '--out-dir', at(out)],
    environment,
    checkout === undefined ? {} : { checkout },
  );
  if (exitCode !== 0) throw new Error(`The site does not build.\n${output}`);
  return output;
}

/** Every file of a built site by its path, with a digest. */
function filesOf(out: string, keep: (path: string) => boolean = () => true): Map<string, string> {
  const entries = readdirSync(at(out), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at(out).length + 1))
      .filter(keep)
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(at(out), path)))
          .digest('hex'),
      ]),
  );
}

const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('copies/');
const madePages = (output: string) => Number(/(\d+) pages are made/.exec(output)?.[1] ?? NaN);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-warm-'));
  await layArchive(at('content'), 'content', generatedArchive(24, words, 1));
  await build('cold');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build', () => {
  it(
    'has the same bytes whoever makes the pages, and Astro is as we know it',
    { timeout: 240_000 },
    async () => {
      const threads = await build('threads', { PLUMBLINE_PAGES: 'threads' });
      expect(
        threads,
        'Astro has changed inside: see src/integrations/rendering/work.ts',
      ).not.toContain('Astro makes all pages itself');
      expect(madePages(threads)).toBeGreaterThan(300);
      const astro = await build('astro', { PLUMBLINE_PAGES: 'astro' });
      expect(astro).toContain('Astro makes all pages itself');
      const expected = filesOf('cold');
      expect(filesOf('threads')).toEqual(expected);
      expect(filesOf('astro')).toEqual(expected);
    },
  );

  it('of four shards has the same bytes', { timeout: 240_000 }, async () => {
    const parts = ['part1', 'part2', 'part3', 'part4'];
    for (const [index, part] of parts.entries()) {
      const output = await build(part, { PLUMBLINE_SHARD: `${index + 1}/4` });
      expect(madePages(output)).toBeGreaterThan(50);
    }
    const output = await build('merged', { PLUMBLINE_PARTS: parts.map(at).join(',') });
    expect(madePages(output)).toBe(0);
    expect(filesOf('merged')).toEqual(filesOf('cold'));
  });
});

describe('a build after another', () => {
  it('makes no page when nothing has changed', { timeout: 120_000 }, async () => {
    const before = filesOf('cold');
    expect(madePages(await build('cold'))).toBe(0);
    expect(filesOf('cold')).toEqual(before);
  });

  it(
    `is as a first one after ${edits} edits (WARM_EDITS) of seed ${seed} (WARM_SEED)`,
    { timeout: 3_600_000 },
    async () => {
      // Templates are edited in a copy of this checkout, which builds.
      const checkout = at('checkout');
      copyCheckout(process.cwd(), checkout);
      const templates = editedTemplates.map((path) => join(checkout, path));
      const edit = randomEditor({ content: at('content'), templates }, drawFrom(seed));
      const done: string[] = [];
      for (let count = 0; count < edits; count += 1) {
        done.push(await edit());
        if (count % betweenBuilds === betweenBuilds - 1) await build('warm', {}, checkout);
      }
      for (const template of templates) editTemplate(template, edits + 1);
      expect(madePages(await build('warm', {}, checkout))).toBeGreaterThan(300);
      const times = pageTimes('warm');
      const before = filesOf('warm', isPage);
      done.push(await edit({ onlyContent: true }));
      const made = madePages(await build('warm', {}, checkout));
      expect(made).toBeGreaterThan(0);
      const untouched = [...pageTimes('warm')].filter(([path, time]) => times.get(path) === time);
      expect(untouched.length, 'Most pages were left alone').toBeGreaterThan(before.size / 3);

      await build('cold-again', {}, checkout);
      expect(filesOf('warm'), done.join('\n')).toEqual(filesOf('cold-again'));
    },
  );
});

const drawFrom = (start: number) => {
  const random = seeded(start);
  return (below: number) => Math.floor(random() * below);
};

const pageTimes = (out: string) =>
  new Map(
    [...filesOf(out, isPage).keys()].map((path) => [path, statSync(join(at(out), path)).mtimeMs]),
  );
