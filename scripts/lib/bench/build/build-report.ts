import { styled } from '../../report.ts';
import { aligned } from '../aligned.ts';
import type { BuildBench } from './build-results.ts';
import { buildTables } from './build-tables.ts';

/** The figures side by side, for people. */
export const buildBenchText = (bench: BuildBench): string =>
  [
    ...buildTables(bench).map(({ title, rows }) => `${styled('bold', title)}\n${aligned(rows)}`),
    circumstances(bench),
  ].join('\n\n');

/** On what machine, under what load, and what was left out. */
export function circumstances({ machine, without, absent }: BuildBench): string {
  const { processor, cores, gigabytes, system, node, astro, day, load } = machine;
  return [
    `${day}: ${cores} cores (${processor}), ${gigabytes} GB, ${system}, Node ${node}, Astro ${astro}; load ${load.before} before, ${load.after} after.`,
    'Memory is the sum over all processes, looked at every 50 ms. Peers check no content and make no search index, cards, data files, copies or ZIP.',
    ...(without.length > 0 ? [`Left out of ours: ${without.join(', ')}.`] : []),
    ...absent,
  ].join('\n');
}

/** The same as data; thousandths are more than can be measured. */
export const buildBenchJson = (bench: BuildBench): string =>
  JSON.stringify(
    bench,
    (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
    2,
  );
