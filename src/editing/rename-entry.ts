import { isNode, isScalar, parseDocument } from 'yaml';
import { keyOf } from '#archive/assemble.ts';
import { keptVersions } from '#archive/kept-versions.ts';
import { schemaOf } from '#archive/entry-kind.ts';
import { contentText, type FileChange } from '#archive/save-files.ts';
import { collections, type Collection } from '#domain/collections.ts';
import type { Path } from '#domain/problem.ts';
import { referencesOf } from '#domain/references.ts';
import { redirectsOf } from '#domain/redirects.ts';
import { canonicalYaml } from '#archive/canonical-yaml.ts';
import { openEntry, type Desk } from './desk.ts';
import { editYaml } from './edit-yaml.ts';
import { dataOf, NotEditable, putTogether, takeApart } from './entry-file.ts';
import { fieldOrder } from '#archive/field-order.ts';
import { versionPath } from './frozen-version.ts';
import { idFault } from './proposed-id.ts';
import { withIdInBody } from './rename-in-body.ts';

const listFile = 'redirects.yaml';

/** An entry under another id: its file, every reference to it, its old versions, and a redirect from where it was. */
export function renameEntry(
  desk: Desk,
  collection: Collection,
  id: string,
  to: string,
): FileChange[] {
  const open = openEntry(desk, collection, id);
  // A name that the entry itself had once may be taken back.
  const own = redirectsOf(desk.records, collection).get(to) === id;
  const fault = idFault(to, takenIds(desk, collection, own ? to : undefined));
  if (fault !== undefined) throw new NotEditable(fault);
  const renamed = open.path.replace(/[^/]+(?=\.\w+$)/, to);
  const after = referring(desk, collection, id, to);
  return [
    { path: open.path, before: open.text, after: undefined },
    { path: renamed, before: undefined, after: after.get(open.path)?.after ?? open.text },
    ...[...after.values()].filter(({ path }) => path !== open.path),
    ...(collection === 'fact-checks' ? movedVersions(desk, id, to) : []),
    redirected(desk, collection, id, to),
  ];
}

/** Ids that a new entry may not have: those there are, and those whose old addresses lead elsewhere. */
export const takenIds = (
  { archive, records }: Desk,
  collection: Collection,
  but?: string,
): ReadonlySet<string> =>
  new Set(
    [
      ...[...archive.files.keys()].flatMap((key) =>
        key.startsWith(`${collection}/`) ? [key.slice(collection.length + 1)] : [],
      ),
      ...redirectsOf(records, collection).keys(),
    ].filter((id) => id !== but),
  );

/** Every file that names the entry, with nothing changed but the name. */
function referring(
  desk: Desk,
  target: Collection,
  id: string,
  to: string,
): Map<string, FileChange> {
  const changes = new Map<string, FileChange>();
  for (const collection of collections) {
    for (const record of desk.records[collection].values()) {
      const entry = { collection, id: record.id };
      const path = desk.archive.files.get(keyOf(entry)) ?? '';
      const text = contentText(desk.root, path) ?? '';
      const file = takeApart(entry, text);
      const paths = referencesOf(collection, dataOf(file.yaml))
        .filter((reference) => reference.target === target && reference.id === id)
        .map((reference) => reference.path);
      const after = putTogether({
        ...file,
        yaml: withId(file.yaml, paths, to),
        behind: withIdInBody(file.behind, target, id, to),
      });
      if (after !== text) changes.set(path, { path, before: text, after });
    }
  }
  return changes;
}

/** The scalars at these paths replaced, from the last to the first, so that no place moves. */
function withId(yaml: string, paths: readonly Path[], to: string): string {
  if (paths.length === 0) return yaml;
  const document = parseDocument(yaml);
  return paths
    .map((path) => {
      const node: unknown = document.getIn(path, true);
      const range = isNode(node) && isScalar(node) ? node.range : undefined;
      if (!range) throw new NotEditable(`${path.join('.')} cannot be renamed in place.`);
      return range;
    })
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, end]) => {
      const quote = /^["']/.exec(text.slice(from, end))?.[0];
      const written = quote === undefined ? plainOf(to) : `${quote}${to}${quote}`;
      return text.slice(0, from) + written + text.slice(end);
    }, yaml);
}

/** An id as YAML reads it as text: "2021" needs quotation marks. */
const plainOf = (id: string) => canonicalYaml([id], { fields: new Map() }).slice(2).trimEnd();

const movedVersions = ({ root }: Desk, id: string, to: string): FileChange[] =>
  keptVersions(root, id).flatMap((version) => {
    const from = versionPath(id, version);
    const text = contentText(root, from);
    return [
      { path: from, before: text, after: undefined },
      { path: versionPath(to, version), before: undefined, after: text },
    ];
  });

/** The list of redirects with one more, no detours, and none from where an entry stands. */
function redirected(
  { root, records }: Desk,
  collection: Collection,
  from: string,
  to: string,
): FileChange {
  const before = contentText(root, listFile);
  const kept = records.redirects
    .filter((one) => one.collection !== collection || one.from !== to)
    .map((one) => (one.collection === collection && one.to === from ? { ...one, to } : one));
  const redirects = [...kept, { collection, from, to }];
  const order = fieldOrder(schemaOf('redirects'));
  const after =
    before === undefined
      ? canonicalYaml({ redirects }, order)
      : kept.length === records.redirects.length &&
          kept.every((one, i) => one === records.redirects[i])
        ? editYaml(before, [{ append: ['redirects'], item: { collection, from, to } }], order)
        : editYaml(before, [{ set: ['redirects'], to: redirects }], order);
  return { path: listFile, before, after };
}
