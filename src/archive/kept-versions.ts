import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '#domain/ledger.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { Records } from '#domain/records.ts';
import { fileError } from './local-problem.ts';

const folder = 'versions';
const fileName = /^([1-9]\d*)\.mdx$/;

/** The old versions of a fact-check whose files are kept in `content/versions/<id>/`, by number. */
export const keptVersions = (root: string, id: string): number[] =>
  namesIn(join(root, folder, id))
    .flatMap((name) => fileName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

/** The file of an old version. It is never parsed: it fits the schemas of its day. */
export const keptText = (root: string, id: string, version: string): string =>
  readFileSync(join(root, folder, id, `${version}.mdx`), 'utf8');

/** All texts that are kept of a fact-check, by number. */
export const keptTexts = (root: string, id: string): readonly (readonly [number, string])[] =>
  keptVersions(root, id).map((number) => [number, keptText(root, id, String(number))]);

/** Files there that are no old version of any fact-check. */
export const keptVersionProblems = (root: string, records: Records): PlacedProblem[] =>
  namesIn(join(root, folder)).flatMap((id) => {
    const check = records['fact-checks'].get(id);
    return namesIn(join(root, folder, id)).flatMap((name): PlacedProblem[] => {
      const number = Number(fileName.exec(name)?.[1] ?? Infinity);
      if (name === '.gitkeep' || (check && number < versionOf(check))) return [];
      return [
        {
          file: `${folder}/${id}/${name}`,
          ...fileError(
            'file-name',
            check
              ? 'This is not the number of a version that was replaced.'
              : `There is no fact-check "${id}" of which this could be an old version.`,
            'Old versions are kept by npm run correct and moved by npm run rename. Put the file back where it was.',
          ),
        },
      ];
    });
  });

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
