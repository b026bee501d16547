import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundContent, fixturePaths, writeContent, writeContentFile } from './archive-fixture.ts';
import { digest } from './capture-desk.ts';
import { newFolder } from './new-folder.ts';
import { smallPdf } from './small-pdf.ts';
import { wacz, waczFiles } from './wacz.ts';

export const said = (index: number) => `Witness ${index} saw nobody at the northern gate.`;
const page = (words: string) =>
  `<!doctype html><title>Report</title><p>It was dark.</p><p>${words}</p>`;

const kinds = [
  {
    mediaType: 'text/plain',
    extension: 'txt',
    write: (words: string) => Buffer.from(`It was dark.\n\n${words}\n`),
  },
  { mediaType: 'text/html', extension: 'html', write: (words: string) => Buffer.from(page(words)) },
  {
    mediaType: 'application/pdf',
    extension: 'pdf',
    write: (words: string) => smallPdf([['It was dark.', words]]),
  },
  {
    mediaType: 'application/wacz',
    extension: 'wacz',
    write: (words: string) => wacz(waczFiles(page(words))),
  },
] as const;

/** Sources of which each has a captured document of another kind, with a passage of it on record. */
export function captureArchive(count: number) {
  const content = writeContent();
  const folder = newFolder();
  const paths: string[] = [];
  const record = (index: number, bytes: Uint8Array) =>
    writeContentFile(
      content,
      `sources/document-${index}.yaml`,
      `${soundContent[fixturePaths.source]}capture:
  sha256: ${digest(bytes)}
  bytes: ${bytes.length}
  mediaType: ${kindOf(index).mediaType}
  passages:
    - locator: para. 2
      text: ${said(index)}
`,
    );
  const keep = (index: number, bytes: Uint8Array) => {
    paths[index] = join(folder, `${digest(bytes)}.${kindOf(index).extension}`);
    writeFileSync(paths[index], bytes);
    record(index, bytes);
  };
  for (let index = 0; index < count; index += 1) keep(index, kindOf(index).write(said(index)));
  return { content, folder, damage: damages(paths, keep) };
}

const kindOf = (index: number) => kinds[index % kinds.length] ?? kinds[0];

/** Five ways in which evidence is lost or exchanged, by name; each takes two documents. */
function damages(paths: readonly string[], keep: (index: number, bytes: Uint8Array) => void) {
  const pathOf = (index: number) => paths[index] ?? '';
  const rewrite = (index: number, change: (bytes: Buffer) => Buffer) =>
    writeFileSync(pathOf(index), change(readFileSync(pathOf(index))));
  const both = (act: (index: number) => void) => (one: number, other: number) => {
    act(one);
    act(other);
  };
  return {
    flipped: both((index) =>
      rewrite(index, (bytes) => {
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        return bytes;
      }),
    ),
    truncated: both((index) => rewrite(index, (bytes) => bytes.subarray(0, bytes.length - 9))),
    swapped: (one: number, other: number) => {
      const [first, second] = [readFileSync(pathOf(one)), readFileSync(pathOf(other))];
      writeFileSync(pathOf(one), second);
      writeFileSync(pathOf(other), first);
    },
    missing: both((index) => rmSync(pathOf(index))),
    // The record is brought into line, so that no digest shows it.
    replaced: both((index) => {
      rmSync(pathOf(index));
      keep(index, kindOf(index).write(`Witness ${index} saw soldiers at the northern gate.`));
    }),
  } as const;
}
