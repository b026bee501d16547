import type { z } from 'zod';
import { branchesOf, jsonSchemaOf, type JsonSchema } from '#domain/json-schema.ts';
import { remember } from '#domain/remember.ts';

/** The fields of a schema in the order in which it declares them, and those below each. */
export interface FieldOrder {
  readonly fields: ReadonlyMap<string, FieldOrder>;
  readonly items?: FieldOrder;
}

export const fieldOrder = remember((schema: z.ZodType): FieldOrder =>
  orderOf([jsonSchemaOf(schema)]),
);

function orderOf(schemas: readonly JsonSchema[]): FieldOrder {
  const branches = schemas.flatMap(branchesOf);
  const fields = new Map<string, JsonSchema[]>();
  for (const { properties } of branches) {
    for (const [key, field] of Object.entries(properties ?? {})) {
      fields.set(key, [...(fields.get(key) ?? []), field]);
    }
  }
  const items = branches.flatMap((branch) => (branch.items ? [branch.items] : []));
  return {
    fields: new Map([...fields].map(([key, each]) => [key, orderOf(each)])),
    ...(items.length > 0 && { items: orderOf(items) }),
  };
}
