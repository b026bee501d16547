import { styled } from '../report.ts';
import { aligned } from './aligned.ts';
import type { Traffic } from './counting-server.ts';
import type { IndexCosts, SearchBench } from './search.ts';

/** The figures side by side, for people. */
export function searchBenchText({ collection, generated }: SearchBench): string {
  const blocks = collection
    ? [
        styled('bold', `${collection.name}: ${collection.entries} claims`),
        aligned([
          ['', 'posts', 'MAP@5', 'MRR', 'P@1', 'nothing'],
          ...Object.entries(collection.ranking).map(([name, ranking]) => [
            name,
            String(ranking.posts),
            ...[ranking.map5, ranking.mrr, ranking.first].map((share) => share.toFixed(3)),
            `${(ranking.nothing * 100).toFixed(1)} %`,
          ]),
        ]),
        indexTable(collection.index),
      ]
    : [];
  const { cost } = generated;
  return [
    ...blocks,
    styled('bold', `${generated.entries} generated entries; a claim of 20 words, some replaced`),
    indexTable(generated.index),
    aligned([
      ['median', 'kB as sent', 'kB gzipped', 'requests', 'ms'],
      ...Object.entries(cost).flatMap(([name, { start, cold, warm }]) => [
        [`${name}, start`, ...traffic(start), ''],
        [`${name}, cold`, ...traffic(cold), cold.milliseconds.toFixed(0)],
        [`${name}, warm`, ...traffic(warm), warm.milliseconds.toFixed(0)],
      ]),
    ]),
    `Ours has the right entry first for ${(generated.found * 100).toFixed(0)} % of them.`,
  ].join('\n\n');
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const traffic = ({ bytes, gzipped, requests }: Traffic): string[] => [
  kilobytes(bytes),
  kilobytes(gzipped),
  String(requests),
];

const indexTable = ({ ours, pagefind, miniSearch }: IndexCosts): string =>
  aligned([
    ['index', 'files', 'MB', 'MB gzipped', 'seconds'],
    ...Object.entries({ ours, pagefind }).map(([name, index]) => [
      name,
      String(index.files),
      (index.bytes / 1e6).toFixed(1),
      (index.gzipped / 1e6).toFixed(1),
      (index.milliseconds / 1000).toFixed(1),
    ]),
    [
      'MiniSearch',
      '1',
      (miniSearch.bytes / 1e6).toFixed(1),
      '',
      (miniSearch.milliseconds / 1000).toFixed(1),
    ],
  ]);
