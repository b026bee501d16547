import { z } from 'zod';
import { historyLine } from '#domain/history.ts';
import { ref } from '#domain/ref.ts';
import { checkChangelog, type ChangelogCheck } from './check-changelog.ts';
import { checkFiles } from './check-files.ts';
import { readChecksums } from './checksum-list.ts';
import { changelogFile, checksumList, checksumSignature, headFile } from './file-names.ts';
import type { Finding } from './finding.ts';
import { historyChanges, type Accountable } from './kept-histories.ts';
import { publishedLedgers, verdictOf } from './published-ledgers.ts';
import { readReleased, type ReleasePlace } from './release-place.ts';

export interface ReleaseCheck extends Pick<ChangelogCheck, 'pinned' | 'earlier'> {
  /** Whose signature it is; throws where it is nobody's who may sign. Without it nothing is looked at. */
  readonly signer?: (text: Uint8Array, signature: Uint8Array) => string;
  readonly done?: (files: number, of: number) => void;
}

export interface CheckedRelease {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly lines: number;
  readonly isSigned: boolean;
  readonly signer: string | undefined;
}

const missing = (at: string): Finding => ({
  at,
  message: 'The file is missing.',
  mend: 'Build the site with it (without "--without checksums"), and put it in place whole.',
});

/** What the data of an entry says of its history, as far as it bears on a verdict. */
const published = z.object({ verdict: ref('verdicts'), history: z.array(historyLine) });
const entryFile = /^api\/v1\/fact-checks\/([^/]+)\.json$/;

/** Looks at every file of a published site, at its changelog and its signature, and names each difference. */
export async function checkRelease(
  place: ReleasePlace,
  { pinned, earlier, signer, done = () => {} }: ReleaseCheck = {},
): Promise<CheckedRelease> {
  const findings: Finding[] = [];
  const list = await readReleased(place, checksumList);
  const signature = await readReleased(place, checksumSignature);
  const { digests, unread } = readChecksums(list?.toString() ?? '');
  if (!list) findings.push(missing(checksumList));
  for (const line of unread) {
    findings.push({ at: checksumList, message: `Not to be read: ${line}`, mend: restoreList });
  }
  const signed = signatureFindings(list, signature, signer);
  findings.push(...signed.findings);

  const text = await readReleased(place, changelogFile);
  const head = (await readReleased(place, headFile))?.toString();
  if (!text) findings.push(missing(changelogFile));
  const changelog = checkChangelog(text?.toString() ?? '', { head, pinned, earlier });
  const { ledgers, findings: unsound } = publishedLedgers(changelog.lines, changelogFile);
  findings.push(...changelog.findings, ...unsound);

  const checks = new Map<string, Accountable>();
  const files = await checkFiles(place, {
    digests,
    wanted: entryFile,
    read: (path, json) => {
      const entry = readEntry(json);
      const id = entryFile.exec(path)?.[1];
      if (entry && id !== undefined) checks.set(id, entry);
      else findings.push({ at: path, message: 'No verdict can be read in it.', mend: restoreList });
    },
    done: (count) => done(count, digests.size),
  });
  findings.push(...files, ...historyChanges(ledgers, { checks, renamed: new Map() }));
  for (const [at, { verdict, history }] of checks) {
    if (history.length === (ledgers.get(at)?.length ?? 0)) continue;
    const message = `The changelog ends in "${verdictOf(ledgers.get(at) ?? []) ?? 'nothing'}", the entry in "${verdict}" after ${history.length} lines.`;
    findings.push({ at, message, mend: 'Build the site again: the changelog has every line.' });
  }
  const { signer: by } = signed;
  const lines = changelog.lines.length;
  return { findings, files: digests.size, lines, isSigned: signature !== undefined, signer: by };
}

const restoreList = 'Put the release in place again, and find out who changed it.';

function readEntry(json: string): Accountable | undefined {
  try {
    return published.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

function signatureFindings(
  list: Uint8Array | undefined,
  signature: Uint8Array | undefined,
  signer: ReleaseCheck['signer'],
): { readonly findings: readonly Finding[]; readonly signer?: string } {
  if (!signer || !list) return { findings: [] };
  if (!signature) return { findings: [missing(checksumSignature)] };
  try {
    return { findings: [], signer: signer(list, signature) };
  } catch (error) {
    const message = `The list of checksums is not signed by whom you trust. ${String(error)}`;
    return { findings: [{ at: checksumSignature, message, mend: restoreList }] };
  }
}
