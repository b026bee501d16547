import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '#archive/assemble.ts';
import { replaceFileSync } from '#archive/replace-file.ts';
import { proseCollections } from '#domain/collections.ts';
import { entrySchemas } from '#editing/entry-schemas.ts';

/** For YAML, .vscode/settings.json maps these; for the frontmatter of MDX, the Astro extension reads those of Astro. */
const forYaml = '.vscode/schemas';
const forFrontmatter = '.astro/collections';

/** Writes the schemas below the folder that an editor has open; gives the files that are new or have changed. */
export function writeSchemas({ records, files }: Archive, root: string, folder: string): string[] {
  if (!records) return [];
  const schemas = entrySchemas(records);
  const entries = [...files].flatMap(([key, path]) => {
    const collection = key.slice(0, key.indexOf('/'));
    const isProse = proseCollections.some((name) => name === collection);
    return isProse ? [[addressOf(join(root, path)), collection] as const] : [];
  });
  const manifest = {
    collections: proseCollections.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
  return [
    ...[...schemas].map(([name, schema]) => [`${forYaml}/${name}.schema.json`, schema] as const),
    ...proseCollections.map(
      (name) => [`${forFrontmatter}/${name}.schema.json`, schemas.get(name)] as const,
    ),
    [`${forFrontmatter}/collections.json`, manifest] as const,
  ].flatMap(([file, data]) =>
    writeIfOther(join(folder, file), data) ? [relative('.', join(folder, file))] : [],
  );
}

/** Addresses as the extension compares them: whole and in lower case. */
const addressOf = (path: string) =>
  decodeURIComponent(pathToFileURL(resolve(path)).href).toLowerCase();

function writeIfOther(path: string, data: unknown): boolean {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (textOf(path) === text) return false;
  replaceFileSync(path, text);
  return true;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
