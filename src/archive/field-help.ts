import type { z } from 'zod';
import { branchesOf, jsonSchemaOf, type JsonSchema } from '#domain/json-schema.ts';
import type { Path } from '#domain/problem.ts';

/** What a schema says to editors about the field at a path, and which fields it knows there. */
export interface FieldHelp {
  readonly description: string | undefined;
  readonly keys: readonly string[];
}

export function fieldHelp(schema: z.ZodType, path: Path): FieldHelp {
  const found = path.reduce<JsonSchema[]>(
    (schemas, key) => schemas.flatMap(branchesOf).flatMap((branch) => below(branch, key)),
    [jsonSchemaOf(schema)],
  );
  return {
    description: found.find(({ description }) => description !== undefined)?.description,
    keys: [...new Set(found.flatMap(branchesOf).flatMap((s) => Object.keys(s.properties ?? {})))],
  };
}

function below(schema: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === 'number') return schema.items ? [schema.items] : [];
  const field = schema.properties?.[key] ?? schema.additionalProperties;
  return typeof field === 'object' ? [field] : [];
}
