import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkArchive } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { writeContentFile } from './archive-fixture.ts';
import { idIn, plainWords, plantedSet, type PlantedEntry } from './hostile-sets.ts';
import { buildDay, runVerb } from './site-build.ts';
import { soundScale, soundSite } from './sound-settings.ts';

/** A site built from entries of a test: what the checker refuses is left out first, and the rest is built. */
export interface HostileSite {
  readonly folder: string;
  readonly dist: string;
  /** Names of entries that the checker refused, as `collection/id`. */
  readonly refused: ReadonlySet<string>;
}

const bodied = ['fact-checks', 'incidents', 'narratives'];

const pathOf = ({ collection, id }: Omit<PlantedEntry, 'raw'>) =>
  collection === 'fact-checks'
    ? `fact-checks/2026/${id}.mdx`
    : `${collection}/${id}.${bodied.includes(collection) ? 'mdx' : 'yaml'}`;

const body = 'There is more to be said of it.';
const textOf = ({ collection, raw }: PlantedEntry) => {
  // JSON is YAML.
  const json = JSON.stringify(raw, undefined, 1);
  return bodied.includes(collection) ? `---\n${json}\n---\n\n${body}\n` : `${json}\n`;
};

/** A check that quotes a text, and the source in which it is printed. */
export function quotingEntries(text: string, number: number): PlantedEntry[] {
  const { entries } = around;
  const envoy = entries.find(({ collection }) => collection === 'fact-checks');
  const gazette = entries.find(({ id }) => id === idIn(around.number, 'gazette'));
  const print = `print-${number}`;
  if (!envoy || !gazette) throw new Error('The sound content has changed.');
  const capture = {
    sha256: 'a'.repeat(64),
    bytes: 1200,
    mediaType: 'text/plain',
    passages: [{ locator: 'para. 1', text }],
  };
  const quote = { kind: 'verbatim', text, lang: 'en', wording: 'unknown', source: print };
  return [
    { collection: 'sources', id: print, raw: { ...gazette.raw, capture } },
    {
      collection: 'fact-checks',
      id: `quoting-${number}`,
      raw: {
        ...envoy.raw,
        title: `What was said, ${number}`,
        conclusion: text,
        quote: { ...quote, locator: 'para. 1' },
      },
    },
  ];
}

/** The set with which the others are compared. */
export const plain = plantedSet(0, plainWords);

/** The set that the quoting checks belong to: its pages show more than those of the others. */
export const around = plantedSet(1_000_000, plainWords);

export async function buildHostileSite(
  groups: readonly (readonly PlantedEntry[])[],
): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const write = (name: string, all: readonly (readonly PlantedEntry[])[]) => {
    writeContentFile(name, 'site.yaml', JSON.stringify(soundSite));
    writeContentFile(name, 'verdicts.yaml', JSON.stringify(soundScale));
    for (const entry of all.flat()) writeContentFile(name, pathOf(entry), textOf(entry));
  };
  const trial = join(folder, 'trial');
  write(trial, groups);
  const problems = checkArchive(await readArchiveIsolated(trial), trial, buildDay);
  const faulty = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const isSound = (group: readonly PlantedEntry[]) =>
    group.every((entry) => !faulty.has(pathOf(entry)));
  write(content, groups.filter(isSound));
  // Cards, copies and ZIP take longest, and are tested elsewhere.
  const without = ['--without', 'cards,copies,archive'];
  const args = ['--content', content, '--out-dir', dist, ...without];
  const { exitCode, output } = await runVerb('build', args);
  if (exitCode !== 0) throw new Error(`What the checker took does not build.\n${output}`);
  const refused = groups.filter((group) => !isSound(group)).flat();
  return {
    folder,
    dist,
    refused: new Set(refused.map(({ collection, id }) => `${collection}/${id}`)),
  };
}
