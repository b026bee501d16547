import { existsSync } from 'node:fs';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { publicRecords } from '#domain/publication.ts';
import { redirectsOf } from '#domain/redirects.ts';
import { readChain } from '#release/changelog-chain.ts';
import type { Finding } from '#release/finding.ts';
import { historyChanges } from '#release/kept-histories.ts';
import { publishedLedgers } from '#release/published-ledgers.ts';
import { exitCode, Failure } from '../command.ts';
import { today } from '../today.ts';
import { changelogText } from './changelog-at.ts';

/** Holds the histories in content/ against what a release published. */
export async function verifyContent(
  root: string,
  against: string,
): Promise<{ readonly findings: readonly Finding[]; readonly entries: number }> {
  if (!existsSync(root)) throw new Failure(`There is no folder ${root}.`, exitCode.wrongUsage);
  const name = `changelog of ${against}`;
  const released = readChain(await changelogText(against), name);
  const { ledgers, findings } = publishedLedgers(released.lines, name);
  const { records } = await readArchiveIsolated(root);
  if (!records) throw new Failure('The settings cannot be read. Mend them first: npm run check');
  const { 'fact-checks': checks, redirects } = publicRecords(records, today());
  const renamed = redirectsOf({ redirects }, 'fact-checks');
  return {
    findings: [...released.findings, ...findings, ...historyChanges(ledgers, { checks, renamed })],
    entries: ledgers.size,
  };
}
