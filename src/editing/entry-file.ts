import { splitFrontmatter } from '#archive/frontmatter.ts';
import { hasBody, schemaOf } from '#archive/entry-kind.ts';
import { readYaml } from '#archive/yaml.ts';
import type { EntryKey } from '#domain/problem.ts';
import { reformatted } from '#archive/canonical-yaml.ts';
import { fieldOrder } from '#archive/field-order.ts';
import { isSameData } from './same-data.ts';

/** Thrown where a file cannot be edited in place: it is not what a program may take apart. */
export class NotEditable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotEditable';
  }
}

/** A file in two parts: its YAML, and whatever stands before and behind it. */
export interface EntryFile {
  readonly before: string;
  readonly yaml: string;
  readonly behind: string;
}

export const takeApart = (entry: EntryKey, text: string): EntryFile =>
  splitText(text, hasBody(entry));

export function splitText(text: string, withBody: boolean): EntryFile {
  if (!withBody) return { before: '', yaml: text, behind: '' };
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  const closing = opening === undefined ? -1 : text.slice(opening.length).search(/^---[ \t]*\r?$/m);
  if (opening === undefined || closing < 0) {
    const parts = splitFrontmatter(text);
    throw new NotEditable('message' in parts ? parts.message : 'The file has no frontmatter.');
  }
  const end = opening.length + closing;
  return { before: opening, yaml: text.slice(opening.length, end), behind: text.slice(end) };
}

export const putTogether = ({ before, yaml, behind }: EntryFile): string =>
  `${before}${yaml}${behind}`;

/** The data of a file as its YAML reads, or `NotEditable` with what is wrong with it. */
export function dataOf(yaml: string): Readonly<Record<string, unknown>> {
  const read = readYaml(yaml);
  if ('data' in read) return read.data;
  throw new NotEditable(read.problems.map(({ message }) => message).join(' '));
}

/** A file in canonical form. Its data and its body are what they were, or it is refused. */
export function canonicalText(entry: EntryKey, text: string): string {
  const file = takeApart(entry, text);
  const data = dataOf(file.yaml);
  const yaml = reformatted(file.yaml, fieldOrder(schemaOf(entry.collection)));
  if (!isSameData(dataOf(yaml), data)) {
    throw new NotEditable('Its YAML would not say the same in canonical form.');
  }
  return putTogether({ ...file, yaml });
}
