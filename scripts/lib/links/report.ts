import type { Corpus } from '#domain/corpus.ts';
import { outsideAddresses } from '#editing/dead-links.ts';
import { printable } from '#archive/problem-text.ts';
import { counted, styled } from '../report.ts';
import { linkStates, type Look, type Looks } from './state-file.ts';

/** An address with what was found there, the entries that give it, and what to do. */
export interface LinkLine extends Look {
  readonly address: string;
  readonly entries: readonly string[];
  readonly advice: string | undefined;
}

/** All addresses of the content that were looked at, those that need something first. */
export const linkLines = (corpus: Corpus, looks: Looks): LinkLine[] =>
  [...outsideAddresses(corpus)]
    .flatMap(([address, entries]) => {
      const look = looks.get(address);
      return look ? [{ address, entries, ...look, advice: adviceFor(look) }] : [];
    })
    .sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.address < b.address ? -1 : 1),
    );

const order: readonly string[] = ['dead', 'changed', 'moved', 'blocked', 'live'];

function adviceFor({ state, to }: Look): string | undefined {
  if (state === 'dead')
    return 'archive first: add a copy under "archives:", or capture what you have';
  if (state === 'changed')
    return 'archive first: keep a copy of the old text, then read the new one';
  if (state === 'moved' && to !== undefined)
    return 'look whether it is the same page, then correct the address';
  return undefined;
}

/** Counts of all states, and a line or two for each address that is not simply there. */
export function linkTable(lines: readonly LinkLine[], total: number): string {
  const counts = linkStates.map(
    (state) => `${lines.filter((line) => line.state === state).length} ${state}`,
  );
  const left = total - lines.length;
  return [
    ...lines
      .filter(({ state }) => state !== 'live')
      .map(
        ({ state, address, entries, reason, since, notBefore, advice }) =>
          `${styled('bold', state.padEnd(8))} ${printable(address)}\n         ${printable(reason ?? '')}, since ${since.slice(0, 10)}${notBefore === undefined ? '' : `, not asked before ${notBefore.slice(0, 16).replace('T', ' ')} UTC`}; in ${entries.join(', ')}${advice === undefined ? '' : `\n         ${advice}`}`,
      ),
    `${counted(total, 'outside address', 'outside addresses')}: ${counts.join(', ')}${left > 0 ? `, ${left} not looked at yet` : ''}`,
  ].join('\n');
}
