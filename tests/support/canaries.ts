import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** In every word that no reader may see; nothing else has it. */
export const canary = 'zyxwvq';

/** Twelve places of a fact-check in which a word can stand; the last is its text. */
const fields: readonly (readonly (string | number)[])[] = [
  ['title'],
  ['claim', 'summary'],
  ['claim', 'capacity'],
  ['claim', 'madeOnNote'],
  ['claim', 'medium'],
  ['claim', 'selectionNote'],
  ['quote', 'provenance'],
  ['conclusion'],
  ['evidence', 0, 'finding'],
  ['evidence', 0, 'note'],
  ['evidence', 0, 'incidents', 0, 'reliesOn'],
];
export const fieldsWithCanaries = fields.length + 1;

const folder = 'fact-checks/2026';
const model = 'kabulov-us-uk-strengthen-isis-k';

/** Why an entry is hidden: two in four are drafts, one waits for its reviewer, one for the end of its embargo. */
const standings = ['draft', 'draft', 'review', 'embargoed'] as const;

export const hiddenId = (index: number): string =>
  `${canary}-${standings[index % 4] ?? ''}-${index}`;

/** Plants entries that no reader may see, each with a word of its own in twelve fields and in its id. */
export async function plantHidden(content: string, count: number, tomorrow: string): Promise<void> {
  const text = await readFile(join(content, folder, `${model}.mdx`), 'utf8');
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  for (let index = 0; index < count; index += 1) {
    const document = parseDocument(frontmatter);
    for (const [number, path] of fields.entries()) {
      const word = `${canary}${index}f${number}`;
      document.setIn(path, `${word} ${String(document.getIn(path))}`);
    }
    const standing = standings[index % 4] ?? 'draft';
    document.set('status', standing === 'embargoed' ? 'published' : standing);
    if (standing === 'embargoed') document.set('embargoUntil', tomorrow);
    if (standing === 'embargoed') document.setIn(['history', 0, 'date'], tomorrow);
    if (standing === 'review') document.delete('history');
    const planted = `---\n${document.toString()}---\n${body}\n\nA paragraph with ${canary}${index}f11.\n`;
    await writeFile(join(content, folder, `${hiddenId(index)}.mdx`), planted);
  }
}

/** Withdraws a published entry, as an editor would: its status, and a line that says why. */
export async function withdraw(content: string, id: string, date: string): Promise<void> {
  const file = join(content, folder, `${id}.mdx`);
  const [, frontmatter = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(file, 'utf8')) ?? [];
  const document = parseDocument(frontmatter);
  document.set('status', 'withdrawn');
  document.addIn(['history'], {
    date,
    kind: 'withdrawn',
    reason: 'Its only source was retracted.',
  });
  await writeFile(file, `---\n${document.toString()}---\n${body}`);
}

/** Secrets that lie where they should not, and an entry of another collection that is a draft. */
export async function plantSecrets(content: string): Promise<void> {
  await writeFile(join(content, '.env'), `DEPLOY_TOKEN=${canary}dotenv\n`);
  await writeFile(
    join(content, 'release-key'),
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${canary}key\n`,
  );
  await writeFile(join(content, 'pages', 'notes.txt'), `${canary}notes\n`);
  const source = join(content, 'sources', `${canary}-source.yaml`);
  await copyFile(join(content, 'sources', 'kabulov-statement-2022.yaml'), source);
  const text = (await readFile(source, 'utf8')).replace(
    /^title: (['"[]*)/m,
    `title: $1${canary}source `,
  );
  await writeFile(source, `${text}draft: true\n`);
}

/** Environment variables whose values no page may show. */
export const secretEnvironment: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: `${canary}token`,
  PLUMBLINE_SECRET: `${canary}plumbline`,
  PUBLIC_NOTE: `${canary}public`,
  VITE_NOTE: `${canary}vite`,
};
