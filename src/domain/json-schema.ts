import { z } from 'zod';
import type { RefTarget } from './collections.ts';
import { remember } from './remember.ts';

/** The part of JSON Schema that our schemas come to; `ref` is the target of a reference, `date` how precise a date is. */
export interface JsonSchema {
  readonly ref?: RefTarget;
  readonly date?: 'partial' | 'full';
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** A schema as data that can be walked: what a file may hold, with the help for editors on every field. */
export const jsonSchemaOf = remember(
  (schema: z.ZodType): JsonSchema =>
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema,
);

/** The alternatives of a union, also of one within another; any other schema is its only one. */
export const branchesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(branchesOf) ?? [schema];
