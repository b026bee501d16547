import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException, type Event } from 'js-yaml';
import { fileError, positionAt, type LocalProblem } from './local-problem.ts';
import { findFeatures } from './yaml-features.ts';
import { syntaxProblem } from './yaml-syntax.ts';

export type ReadYaml =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly problems: readonly LocalProblem[] };

const deepest = 60; // nested lists and maps

/**
 * Reads one map of plain YAML: dates stay text (CORE_SCHEMA), and what could make a small file large or
 * mean something else than it says is refused. `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): ReadYaml {
  try {
    const events = parseEvents(text, { maxDepth: deepest });
    const features = findFeatures(events, text);
    if (features.length > 0) {
      return {
        problems: features.map(({ offset, message, mend }) =>
          fileError('yaml-feature', message, mend, positionAt(text, offset, firstLine)),
        ),
      };
    }
    return readMap(events, text, firstLine);
  } catch (error) {
    if (error instanceof YAMLException)
      return { problems: [syntaxProblem(error, text, firstLine)] };
    throw error;
  }
}

function readMap(events: Event[], source: string, firstLine: number): ReadYaml {
  const [data] = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
  if (isMap(data)) return { data };
  const start = source.search(/\S/);
  return {
    problems: [
      fileError(
        'yaml-syntax',
        data === undefined || data === null
          ? 'There are no fields here.'
          : `Fields were expected here, but this is ${Array.isArray(data) ? 'a list' : 'a single value'}.`,
        'Write one field to a line, such as "title: Suicide bombing at Kabul airport".',
        positionAt(source, Math.max(start, 0), firstLine),
      ),
    ],
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
