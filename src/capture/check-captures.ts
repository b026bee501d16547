import { placeProblems } from '#archive/check.ts';
import type { Archive } from '#archive/assemble.ts';
import type { EntryProblem, PlacedProblem } from '#domain/problem.ts';
import { occursIn, opening } from '#domain/quotation-folding.ts';
import type { RecordOf } from '#domain/records.ts';
import type { CaptureStore } from './capture-store.ts';
import { lookIntoCapture, type CaptureFinding } from './look-into-capture.ts';
import { quotationsBySource, type PrintedQuotation } from './printed-quotations.ts';

/** What the captured documents prove and what they disprove. */
export interface CaptureReport {
  readonly problems: readonly PlacedProblem[];
  /** Documents that were looked into, and those that are on record but not here. */
  readonly read: number;
  readonly absent: number;
}

export interface CaptureCheckOptions {
  /** Every document on record is to be here. */
  readonly complete?: boolean;
  /** Reads all findings from the documents again. */
  readonly afresh?: boolean;
  /** Looks at these sources only. */
  readonly only?: (id: string) => boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Looks into every captured document that is here: it is what was captured, and the passages on record and all quotations
 * that rest on them stand in it, or in an earlier capture of the same source. Of one that is not here nothing is said.
 */
export async function checkCaptures(
  archive: Archive,
  root: string,
  store: CaptureStore,
  { complete = false, afresh = false, only = () => true, onProgress }: CaptureCheckOptions = {},
): Promise<CaptureReport> {
  const { records } = archive;
  const sources = [...(records?.sources.values() ?? [])].filter(({ id }) => only(id));
  const captured = sources.filter(({ capture }) => capture !== undefined);
  const quotations = records ? quotationsBySource(records) : new Map<string, never>();
  const problems: EntryProblem[] = [];
  let [read, absent] = [0, 0];
  for (const [index, source] of captured.entries()) {
    const printed = quotations.get(source.id) ?? [];
    const findings = await lookIntoAll(store, source, printed, afresh);
    read += findings.filter(({ state }) => state === 'read').length;
    absent += findings.filter(({ state }) => state === 'absent').length;
    problems.push(
      ...fileProblems(source, findings, complete),
      ...wordProblems(source, findings, printed),
    );
    onProgress?.(index + 1, captured.length);
  }
  return { problems: placeProblems(problems, archive, root), read, absent };
}

/** The present capture, then all before it. */
async function lookIntoAll(
  store: CaptureStore,
  { capture }: RecordOf<'sources'>,
  quotations: readonly PrintedQuotation[],
  afresh: boolean,
): Promise<CaptureFinding[]> {
  if (!capture) return [];
  const words = [
    ...capture.passages.map(({ text }) => text),
    ...quotations.map((one) => one.words),
  ];
  const found: CaptureFinding[] = [];
  for (const one of [capture, ...capture.earlier]) {
    found.push(await lookIntoCapture(store, one, words, afresh));
  }
  return found;
}

function fileProblems(
  { id, capture }: RecordOf<'sources'>,
  findings: readonly CaptureFinding[],
  complete: boolean,
) {
  return findings.flatMap((finding, index): EntryProblem[] => {
    if (finding.state === 'read' || (finding.state === 'absent' && !complete)) return [];
    const wanted = index === 0 ? capture : capture?.earlier[index - 1];
    const place = index === 0 ? ['capture'] : ['capture', 'earlier', index - 1];
    return [
      {
        rule: 'capture-file',
        severity: 'error',
        entry: { collection: 'sources', id },
        at: [...place, 'sha256'],
        ...faultOf(finding, id, wanted),
      },
    ];
  });
}

function faultOf(
  finding: Exclude<CaptureFinding, { readonly state: 'read' }>,
  id: string,
  wanted: { readonly sha256: string; readonly bytes: number } | undefined,
): Pick<EntryProblem, 'message' | 'mend'> {
  const again = `npm run capture -- ${id} <file>`;
  const back =
    'Put the captured file back from a copy, such as the repository of captures. If there is none,';
  if (finding.state === 'unreadable') {
    return {
      message: `The captured file ${finding.file} has no text that can be read. ${finding.why}`,
      mend: `Capture the document in another form: ${again}`,
    };
  }
  if (finding.state === 'absent') {
    return {
      message: `The captured file is not there: ${wanted?.bytes} bytes with SHA-256 ${wanted?.sha256}.`,
      mend: `${back} capture the document again: ${again}`,
    };
  }
  return {
    message: `The captured file ${finding.file} is not what was captured: expected were ${wanted?.bytes} bytes with SHA-256 ${wanted?.sha256}, found ${finding.found}.`,
    mend: `${back} remove the file and capture the document again: ${again}`,
  };
}

function wordProblems(
  { id, capture }: RecordOf<'sources'>,
  findings: readonly CaptureFinding[],
  quotations: readonly PrintedQuotation[],
): EntryProblem[] {
  const read = findings.flatMap((finding) => (finding.state === 'read' ? [finding] : []));
  // What is not here, or is damaged, may be where the words are.
  if (read.length < findings.length || !capture) return [];
  const isFalse = (words: string) => !read.some(({ has }) => has(words));
  const passages = capture.passages.map(({ text }) => text);
  return [
    ...passages.flatMap((words, index) =>
      isFalse(words)
        ? [
            {
              rule: 'words-in-document',
              severity: 'error' as const,
              entry: { collection: 'sources' as const, id },
              at: ['capture', 'passages', index, 'text'],
              message: `The captured document does not have the passage "${opening(words)}".`,
              mend: `Correct the passage to what the document prints, or take it out and let it be found again: npm run capture -- ${id}`,
            },
          ]
        : [],
    ),
    // Words that no passage has are told by quote-in-capture.
    ...quotations
      .filter(({ words }) => passages.some((passage) => occursIn(words, passage)) && isFalse(words))
      .map(({ entry, at, words }) => ({
        rule: 'words-in-document',
        severity: 'error' as const,
        entry,
        at,
        message: `The words "${opening(words)}" do not stand in the captured document of the source "${id}".`,
        mend: 'Correct the words to what the document prints, or report them without quoting them ("kind: reported").',
      })),
  ];
}
