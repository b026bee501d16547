import { readFileSync, writeFileSync } from 'node:fs';

/** Adds a line to a template, another in each round, that every page made with it then has. */
export function editTemplate(file: string, round: number): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}<p hidden>Edit ${round}</p>\n`);
}
