import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed, fixturePaths as at, writeContent } from './archive-fixture.ts';
import { newFolder } from './new-folder.ts';
import { runVerb } from './site-build.ts';

export const said = 'foreign powers aid the group';
export const page = (words: string) =>
  `<!doctype html><title>Report</title><h1>Report</h1><p>It began.<p>The envoy stood up. “It is clear that ${words},” he said. He sat down.`;
export const quoting = changed(
  at.factCheck,
  `  kind: reported
  paraphrase: The envoy said that foreign powers aid the group.
  reason: The report gives no words.
`,
  `  kind: verbatim
  text: ${said}
  lang: en
  wording: original
`,
);
export const digest = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex');

/** A content folder that quotes its source, and folders for documents and captures. */
export function captureDesk(content = writeContent(quoting)) {
  const folder = newFolder();
  const store = join(folder, 'store');
  const run = (verb: string, ...args: string[]) =>
    runVerb(verb, [...args, '--root', content, '--captures', store]);
  return {
    store,
    record: () => readFileSync(join(content, at.source), 'utf8'),
    kept: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.startsWith('store/'))
        .sort(),
    document: (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
    folder,
    run,
    capture: (...args: string[]) => run('capture', 'monitors-report', ...args),
  };
}
