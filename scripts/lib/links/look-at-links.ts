import type { Corpus } from '#domain/corpus.ts';
import type { DeadLink } from '#editing/dead-links.ts';
import { complain, progress } from '../report.ts';
import { linkLines } from './report.ts';
import { lookAround } from './round.ts';
import { readLooks, writeLooks, type Looks } from './state-file.ts';

export interface LinksOptions {
  readonly state: string;
  readonly pauseFor: number;
  readonly again: boolean;
  readonly allowPrivate: boolean;
}

/** What is known of the addresses of the content from earlier runs. */
export const knownLooks = (state: string): Looks =>
  readLooks(state, (aside) =>
    complain(`${state} could not be read and is kept as ${aside}; all is looked at again.`),
  );

/** Looks at all addresses that are due and keeps what is found, after each of them. */
export async function lookAtLinks(corpus: Corpus, options: LinksOptions): Promise<Looks> {
  const looks = knownLooks(options.state);
  const asking = progress('Looking at addresses:');
  await lookAround(corpus, looks, {
    ...options,
    userAgent: `plumbline-links (checks the links of ${corpus.site.url})`,
    patience: { connect: 10_000, idle: 15_000, total: 60_000 },
    now: () => new Date(),
    onLook: (done, total) => {
      writeLooks(options.state, looks);
      asking.show(done, total);
    },
  });
  asking.clear();
  return looks;
}

/** The dead ones, as the status lists them. */
export const deadAmong = (corpus: Corpus, looks: Looks): DeadLink[] =>
  linkLines(corpus, looks)
    .filter(({ state }) => state === 'dead')
    .flatMap(({ address, entries, reason = '' }) =>
      entries.map((entry) => ({ entry, address, reason })),
    )
    .sort((a, b) => (a.entry < b.entry ? -1 : 1));
