import { z } from 'zod';
import { collections, type RefTarget } from '#domain/collections.ts';
import type { Records } from '#domain/records.ts';
import { redirectList } from '#domain/redirects.ts';
import { schemas } from '#domain/schemas.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { verdictScale } from '#domain/verdict.ts';

type Json = Record<string, unknown>;

/**
 * JSON Schemas of all files of content/, by collection and settings file, written from the schemas of the program, for
 * text editors: every reference is one of the ids that exist, and the help of each field travels along.
 */
export function entrySchemas(records: Records): ReadonlyMap<string, object> {
  const ids = new Map<string, readonly string[]>();
  const idsOf = (target: RefTarget): readonly string[] => {
    const known = ids.get(target) ?? [...records[target].keys()];
    ids.set(target, known);
    return known;
  };
  const all: Record<string, z.ZodType> = {
    ...schemas,
    site: siteSettings,
    verdicts: verdictScale,
    redirects: redirectList,
  };
  return new Map(
    Object.entries(all).map(([name, schema]) => [
      name,
      {
        ...z.toJSONSchema(schema, {
          target: 'draft-7',
          io: 'input',
          unrepresentable: 'any',
          reused: 'inline',
          override: ({ jsonSchema }) => fitted(jsonSchema, idsOf),
        }),
        title: name,
      },
    ]),
  );
}

/** A reference becomes a choice among ids; an id that does not exist is underlined while it is typed. */
function fitted(schema: Json, idsOf: (target: RefTarget) => readonly string[]): void {
  const { date } = schema;
  delete schema['date'];
  if (date === 'partial') {
    // YAML reads a bare year as a number.
    schema['type'] = ['string', 'integer'];
  }
  const target = schema['ref'];
  if (!isTarget(target)) return;
  const ids = idsOf(target);
  delete schema['ref'];
  delete schema['pattern'];
  // An empty choice would be no schema.
  if (ids.length > 0) schema['enum'] = ids;
}

const targets: readonly string[] = [...collections, 'verdicts', 'bylines'];
const isTarget = (name: unknown): name is RefTarget =>
  typeof name === 'string' && targets.includes(name);
