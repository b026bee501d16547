import { z } from 'zod';
import type { Path } from '#domain/problem.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** What a schema says to editors about the field at a path, and which fields it knows there. */
export interface FieldHelp {
  readonly description: string | undefined;
  readonly keys: readonly string[];
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

export function fieldHelp(schema: z.ZodType, path: Path): FieldHelp {
  const found = path.reduce<JsonSchema[]>(
    (schemas, key) => schemas.flatMap(branches).flatMap((branch) => below(branch, key)),
    [jsonSchemaOf(schema)],
  );
  return {
    description: found.find(({ description }) => description !== undefined)?.description,
    keys: [...new Set(found.flatMap(branches).flatMap((s) => Object.keys(s.properties ?? {})))],
  };
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const options = { io: 'input', unrepresentable: 'any', reused: 'inline' } as const;
  const made = z.toJSONSchema(schema, options) as JsonSchema;
  jsonSchemas.set(schema, made);
  return made;
}

const branches = (schema: JsonSchema): JsonSchema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(branches) ?? [schema];

function below(schema: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === 'number') return schema.items ? [schema.items] : [];
  const field = schema.properties?.[key] ?? schema.additionalProperties;
  return typeof field === 'object' ? [field] : [];
}
