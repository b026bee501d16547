import { textOf, type Form } from '#editing/entry-form.ts';
import { schemaErrors } from '#editing/form-errors.ts';
import { formKindOf } from '#editing/form-kinds.ts';
import type { OpenFolder } from './folder.ts';
import { showRefusal } from './refusal-dialog.ts';
import { check, type Change, type Refusal } from './server.ts';

/** An entry as the events and previews of a desk give it. */
export interface DeskEntry {
  readonly get: (name: string) => unknown;
}

/** The fields of an entry of the desk as plain data. */
export function formIn(entry: DeskEntry): Form {
  const data = entry.get('data');
  return typeof data === 'object' &&
    data !== null &&
    'toJS' in data &&
    typeof data.toJS === 'function'
    ? Object(data.toJS())
    : Object(data);
}

/** The path of an entry, from content/. */
export const pathIn = (entry: DeskEntry): string =>
  String(entry.get('path') ?? '').replace(/^\/?content\//, '');

type Known = Pick<OpenFolder, 'before' | 'expectNew' | 'expect' | 'pendingFor'>;

/**
 * Refuses to save what the checker would refuse: by the server where there is one, and anywhere else by the schemas alone.
 * Sveltia takes this message for one of its own about fields, and says no more than that there are errors.
 */
export async function beforeSaving(entry: DeskEntry, folder: Known | undefined): Promise<void> {
  const path = pathIn(entry);
  const kind = formKindOf(path);
  if (!kind) return;
  folder?.expectNew(path, entry.get('newRecord') === true);
  const after = textOf(kind, formIn(entry));
  const change: Change = { path, before: folder?.before(path), after };
  const errors = schemaErrors(kind, path, after);
  const refusal: Refusal | undefined =
    errors.length > 0
      ? { problems: errors }
      : folder && (await check([...folder.pendingFor(after), change]));
  if (!refusal) return folder?.expect(change);
  await showRefusal(change, refusal);
  throw new Error('validation_failed');
}
