import type { Archive } from '#archive/assemble.ts';
import { listContentFiles } from '#archive/content-files.ts';
import { contentText, NotSaved, saveFiles, type FileChange } from '#archive/save-files.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { errorsOf, openDesk } from '#editing/desk.ts';
import { NotEditable } from '#editing/entry-file.ts';
import { schemaErrors } from '#editing/form-errors.ts';
import { formKindOf } from '#editing/form-kinds.ts';
import { refusalOfPath } from '#archive/save-place.ts';
import type { Publication } from '#site/publication.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is to be saved: as the desk read it, and as it is to be. */
export type Proposal = FileChange & { readonly after: string };

/** What the desk is told: nothing more where all is well, or why it may not save. */
export interface Refusal {
  /** Problems that the change would bring, as the checker has them. */
  readonly problems?: readonly PlacedProblem[];
  /** Why nothing was saved, when it is not the entry that is at fault. */
  readonly reason?: string;
}

/** Every file that the desk shows, by its path from content/. */
export function deskFiles({ root }: Publication): Record<string, string> {
  const { files } = listContentFiles(root);
  const paths = [...files.map(({ path }) => path), ...pagesOf(root)].filter(formKindOf);
  return Object.fromEntries(
    paths.flatMap((path) => {
      const text = contentText(root, path);
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

function pagesOf(root: string): string[] {
  try {
    return readdirSync(join(root, 'pages')).map((name) => `pages/${name}`);
  } catch {
    return [];
  }
}

/** Why changes may not be saved; undefined where they may. Nothing is written. */
export function refusalOf(
  { root, today }: Publication,
  changes: readonly Proposal[],
): Refusal | undefined {
  for (const change of changes) {
    const refusal = refusalOfFile(root, change);
    if (refusal) return refusal;
  }
  try {
    const desk = openDesk(root, today);
    const known = found.get(desk.archive);
    const asked = JSON.stringify(changes);
    // What was checked a moment ago is asked again when it is saved.
    const problems = known?.asked === asked ? known.problems : errorsOf(desk, changes);
    found.set(desk.archive, { asked, problems });
    return problems.length > 0 ? { problems } : undefined;
  } catch (error) {
    if (error instanceof NotEditable) return { reason: error.message };
    throw error;
  }
}

/** The last answer, as long as no file changes. */
const found = new WeakMap<Archive, { asked: string; problems: readonly PlacedProblem[] }>();

/** What speaks against a change without a look at the other files. */
function refusalOfFile(root: string, { path, before, after }: Proposal): Refusal | undefined {
  const kind = formKindOf(path);
  const reason = refusalOfPath(root, path);
  if (reason !== undefined || !kind) return { reason: reason ?? `${path} is no entry.` };
  const now = contentText(root, path);
  if (now !== before) return { reason: meanwhile(path, before, now) };
  const problems = schemaErrors(kind, path, after);
  return problems.length > 0 ? { problems } : undefined;
}

const meanwhile = (path: string, before: string | undefined, now: string | undefined): string =>
  before === undefined
    ? `${path} exists already: an entry of this id was made before. Choose another id.`
    : now === undefined
      ? `${path} is gone: somebody removed or renamed it meanwhile.`
      : `${path} has changed since the desk read it: somebody else saved it meanwhile.`;

/** Saves changes that nothing speaks against, all of them or none. */
export function save(publication: Publication, changes: readonly Proposal[]): Refusal | undefined {
  const refusal = refusalOf(publication, changes);
  if (refusal) return refusal;
  try {
    saveFiles(publication.root, changes);
    return undefined;
  } catch (error) {
    if (error instanceof NotSaved) return { reason: error.message };
    throw error;
  }
}
