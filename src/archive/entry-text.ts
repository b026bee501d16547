import type { Collection } from '#domain/collections.ts';
import { canonicalYaml } from './canonical-yaml.ts';
import { fieldOrder } from './field-order.ts';
import { hasBody, schemaOf } from './entry-kind.ts';

/** The file of a new entry: its fields in canonical YAML, and for those that carry prose a body below. */
export function entryText(collection: Collection, data: object, body = ''): string {
  const yaml = canonicalYaml(data, fieldOrder(schemaOf(collection)));
  if (!hasBody({ collection })) return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}
