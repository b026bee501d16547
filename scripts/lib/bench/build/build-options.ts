import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exitCode, Failure } from '../../command.ts';
import { isWithin } from '../../is-within.ts';
import { today } from '../../today.ts';
import { forgetArchives } from './archive-on-disk.ts';
import type { BuildBenchOptions } from './build.ts';
import { changes, peers, type PeerName } from './contender.ts';

/** What `bench build` takes beside the number of entries. */
export const buildArgs = {
  against: {
    type: 'string',
    valueHint: 'names',
    default: 'hugo',
    description:
      'Build: generators to compare with, of hugo, eleventy, astro-mdx (always there); or none.',
  },
  eleventy: {
    type: 'string',
    valueHint: 'folder',
    description: 'Build: folder in which @11ty/eleventy is installed.',
  },
  pairs: {
    type: 'string',
    valueHint: 'number',
    default: '5',
    description: 'Build: cold builds of ours and Hugo in turn; the median counts. Others: one.',
  },
  rounds: {
    type: 'string',
    valueHint: 'number',
    default: '3',
    description:
      'Build: builds of ours and Hugo after each change; 0 leaves changes out. Dev: how often an entry is saved.',
  },
  changes: {
    type: 'string',
    valueHint: 'names',
    default: changes.join(','),
    description: 'Build: what to change, of entry, source, template.',
  },
  without: {
    type: 'string',
    valueHint: 'steps',
    description: 'Build: steps of ours to leave out, of cards, copies, archive (the ZIP).',
  },
  seed: {
    type: 'string',
    valueHint: 'number',
    default: '1',
    description: 'Build, dev: another number makes another archive.',
  },
  folder: {
    type: 'string',
    valueHint: 'folder',
    description:
      'Build, dev: where archives are kept and sites are built, if not in the temporary folder.',
  },
  clear: { type: 'boolean', description: 'Build: make the archive anew.' },
  markdown: { type: 'boolean', description: 'Build: print tables for docs/performance.md.' },
} as const;

interface Given {
  readonly entries: string;
  readonly against: string;
  readonly eleventy?: string | undefined;
  readonly pairs: string;
  readonly rounds: string;
  readonly changes: string;
  readonly without?: string | undefined;
  readonly seed: string;
  readonly folder?: string | undefined;
  readonly clear?: boolean | undefined;
}

export function buildOptions(given: Given): Omit<BuildBenchOptions, 'words'> {
  const folder = resolve(given.folder ?? join(tmpdir(), 'plumbline-bench'));
  refuseOwnCheckout(folder);
  const options = {
    entries: listed(given.entries).map((number) => numberOf(number, 1)),
    against: against(given.against),
    eleventy: given.eleventy === undefined ? undefined : resolve(given.eleventy),
    pairs: numberOf(given.pairs, 1),
    rounds: numberOf(given.rounds, 0),
    changes: named('changes', given.changes, changes),
    without: listed(given.without ?? ''),
    folder,
    seed: numberOf(given.seed, 0),
    day: today(),
  };
  if (given.clear) forgetArchives(folder);
  return options;
}

function refuseOwnCheckout(folder: string): void {
  if (!isWithin('.', folder)) return;
  throw new Failure(
    `--folder: ${folder} is in this checkout, of which copies are made there. Name a folder elsewhere.`,
    exitCode.wrongUsage,
  );
}

/** Astro's own way is always measured too, but for a run with nobody else. */
function against(text: string): PeerName[] {
  if (text === 'none') return [];
  return [...new Set([...named('against', text, peers), 'astro-mdx' as const])];
}

const listed = (text: string): string[] => text.split(',').filter((word) => word !== '');

function named<const Name extends string>(
  option: string,
  text: string,
  names: readonly Name[],
): Name[] {
  return listed(text).map((word) => {
    const name = names.find((name) => name === word);
    if (name !== undefined) return name;
    throw new Failure(
      `--${option}: "${word}" is none of ${names.join(', ')}.`,
      exitCode.wrongUsage,
    );
  });
}

function numberOf(text: string, least: number): number {
  if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Failure(`"${text}" is no number from ${least} up.`, exitCode.wrongUsage);
}
