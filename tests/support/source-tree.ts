import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every hand-written file of code below these folders. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath.replaceAll('\\', '/'), name))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );

const importing =
  /^(?:import\s+(?:[^'";=]*\sfrom\s+)?|export\s[^'";=]*\sfrom\s+|.*\bimport\(\s*)['"]([^'"\n]+)['"]/gm;

/** What a file imports, statically, dynamically, for its effect or as a type. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(importing)].flatMap(([, name]) => name ?? []);

export const lineCount = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
