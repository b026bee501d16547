import { isCollection } from '#domain/collections.ts';
import type { EntryKey } from '#domain/problem.ts';
import { isSoundAlone } from '#domain/rules/all-rules.ts';
import { trustAlone } from '#domain/rules/checked-before.ts';
import { parseBody } from '#prose/parse.ts';
import { decode } from './decode.ts';
import { hasBody, schemaOf } from './entry-kind.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { fileError, type LocalProblem } from './local-problem.ts';
import { locateIn } from './locate.ts';
import { checkSchema } from './schema-problems.ts';
import { sizeProblem } from './size-limits.ts';
import { readYaml } from './yaml.ts';

/** What one file says. `value` is a record or a settings file; undefined when its data cannot be used. */
export interface ParsedFile {
  readonly value: unknown;
  /** The data of an entry that does not fit its schema: good for nothing but to look up what it refers to. */
  readonly unfit?: object;
  readonly problems: readonly LocalProblem[];
}

/**
 * The record of a file as JSON, if nothing is wrong with the file as far as can be seen without any other; see `soundFile`.
 */
export function soundRecord({ collection }: EntryKey, parsed: ParsedFile): string | undefined {
  const { value, problems } = parsed;
  if (typeof value !== 'object' || value === null || problems.length > 0) return undefined;
  if (isCollection(collection) && !isSoundAlone(collection, value)) return undefined;
  return JSON.stringify(value);
}

/** A file from its `soundRecord`: nothing that can be seen without any other is looked at again. */
export function soundFile(json: string): ParsedFile {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'object' && value !== null) trustAlone(value);
  return { value, problems: [] };
}

/** Reads the bytes of one file of content/, whatever they are. */
export function parseFile(entry: EntryKey, bytes: Uint8Array): ParsedFile {
  const { text, problems } = decode(bytes);
  if (text === undefined) return { value: undefined, problems };
  if (text.trim() === '') return { value: undefined, problems: [...problems, emptyFile] };
  const parsed = hasBody(entry) ? parseProseFile(entry, text) : parseYamlFile(entry, text);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

const emptyFile = fileError(
  'file-empty',
  'The file is empty.',
  'Fill it, restore it from version control, or delete it.',
);

function parseYamlFile(entry: EntryKey, text: string): ParsedFile {
  const { data, problems, ...rest } = readData(entry, text, 1);
  if (!data) return { value: undefined, problems, ...rest };
  return {
    value: isCollection(entry.collection) ? { ...data, id: entry.id, body: [] } : data,
    problems,
  };
}

function parseProseFile(entry: EntryKey, text: string): ParsedFile {
  const parts = splitFrontmatter(text);
  if ('rule' in parts) return { value: undefined, problems: [parts] };
  const tooLarge = sizeProblem('frontmatter', Buffer.byteLength(parts.yaml));
  const { data, problems, ...rest }: ReadData = tooLarge
    ? { data: undefined, problems: [tooLarge] }
    : readData(entry, parts.yaml, parts.yamlLine);
  const body = parseBody(parts.body, parts.bodyLine);
  return {
    value: data && { ...data, id: entry.id, body: body.prose },
    problems: [...problems, ...body.problems],
    ...rest,
  };
}

interface ReadData {
  readonly data: object | undefined;
  readonly unfit?: object;
  readonly problems: readonly LocalProblem[];
}

function readData({ collection }: EntryKey, yaml: string, firstLine: number): ReadData {
  const read = readYaml(yaml, firstLine);
  if ('problems' in read) return { data: undefined, problems: read.problems };
  const checked = checkSchema(schemaOf(collection), read.data);
  if ('value' in checked) return { data: checked.value, problems: [] };
  const locate = locateIn(yaml, firstLine);
  return {
    data: undefined,
    unfit: Object(read.data),
    problems: checked.problems.map(({ path, part, message, mend }) =>
      fileError('schema', message, mend, locate(path, part)),
    ),
  };
}
