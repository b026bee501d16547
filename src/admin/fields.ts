import { entryIdPattern } from '#domain/entry-id.ts';
import { branchesOf, jsonSchemaOf, type JsonSchema } from '#domain/json-schema.ts';
import { bodyField, originalField, type FormKind } from '#editing/entry-form.ts';
import type { Field, FieldGroup } from './field.ts';
import { labelOf } from './labels.ts';
import { relationTo } from './relations.ts';

/** What stands as keys where keys are no words of a schema. */
export interface KeysOf {
  readonly languages: readonly string[];
  readonly ids: readonly string[];
}

/** What a form shows for a kind of file: its fields as the schema declares them, its text, and unseen, the file itself. */
export const fieldsOf = ({ schema, hasBody }: FormKind, keysOf: KeysOf): Field[] => [
  ...groupOf(jsonSchemaOf(schema), keysOf),
  ...(hasBody ? [textField] : []),
  { name: originalField, widget: 'hidden' },
];

/** Never as rich text, which changes what it does not know: footnotes, braces, stars. */
const textField: Field = {
  name: bodyField,
  label: labelOf(bodyField),
  widget: 'richtext',
  modes: ['raw'],
  required: false,
  hint: 'Markdown, and the components <Evidence>, <Incident>, <Cite>, <Quote>, <Figures> and <Aside>.',
};

function groupOf({ properties = {}, required = [] }: JsonSchema, keysOf: KeysOf): Field[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema, required.includes(name), keysOf),
  );
}

function fieldOf(name: string, schema: JsonSchema, isNeeded: boolean, keysOf: KeysOf): Field {
  const kind = kindOf(schema, keysOf);
  const { description } = schema;
  const isGroup = kind.widget === 'object';
  return {
    name,
    label: labelOf(name),
    // What is missing is told by our own check, in the words of `npm run check`; only groups are there or not.
    required: isGroup && isNeeded,
    ...(description !== undefined && { hint: isNeeded ? `Needed. ${description}` : description }),
    ...(kind.widget === 'list' && { label_singular: singular(labelOf(name)) }),
    ...kind,
  };
}

const singular = (label: string) => label.replace(/(?<=s)es$|s$/, '');

type Kind = Omit<Field, 'name' | 'label' | 'hint' | 'required'>;

function kindOf(schema: JsonSchema, keysOf: KeysOf): Kind {
  const branches = branchesOf(schema);
  if (schema.ref) return relationTo(schema.ref);
  if (schema.enum) return { widget: 'select', options: options(schema.enum) };
  if (schema.date === 'full') return fullDate;
  if (schema.items) return listOf(schema.items, schema.prefixItems, keysOf);
  if (branches.length > 1) return unionOf(branches, keysOf);
  if (schema.properties) return { widget: 'object', fields: groupOf(schema, keysOf) };
  if (typeof schema.additionalProperties === 'object') {
    return recordOf(keysIn(schema, keysOf), schema.additionalProperties, keysOf);
  }
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int' };
  if (schema.type === 'number') return { widget: 'number', value_type: 'float' };
  if (schema.type === 'boolean') return { widget: 'boolean', default: false };
  return { widget: isLong(schema) ? 'text' : 'string' };
}

const fullDate: Kind = {
  widget: 'datetime',
  type: 'date',
  format: 'YYYY-MM-DD',
  time_format: false,
  picker_utc: true,
};

const options = (values: readonly string[]) =>
  values.map((value) => ({ label: labelOf(value), value }));

/** Text that may have paragraphs; a line may not. */
const isLong = ({ pattern = '' }: JsonSchema) => pattern.includes('[\\s\\S]');

function listOf(items: JsonSchema, first: readonly JsonSchema[] | undefined, keysOf: KeysOf): Kind {
  const values = items.enum ?? first?.[0]?.enum;
  if (items.ref) return { ...relationTo(items.ref), multiple: true };
  if (values) return { widget: 'select', multiple: true, options: options(values) };
  const [branch, ...others] = branchesOf(items);
  if (!branch?.properties) return { widget: 'list' };
  const fields = others.length > 0 ? mixed([branch, ...others], keysOf) : groupOf(branch, keysOf);
  return { widget: 'list', collapsed: true, summary: summaryOf(fields, branch), fields };
}

/** A closed item shows what tells it from the others: its first fields that are always there. */
const summaryOf = (fields: readonly Field[], { required = [] }: JsonSchema) =>
  fields
    .filter(({ name, widget }) => required.includes(name) && !['object', 'list'].includes(widget))
    .slice(0, 3)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');

/** With a field that tells its branches apart, a choice among groups; without one, all their fields, of which some are left empty. */
function unionOf(branches: readonly JsonSchema[], keysOf: KeysOf): Kind {
  const typeKey = Object.entries(branches[0]?.properties ?? {}).find(
    ([, { const: value }]) => typeof value === 'string',
  )?.[0];
  if (typeKey === undefined) return { widget: 'object', fields: mixed(branches, keysOf) };
  const types = branches.map(({ properties = {}, required = [] }): FieldGroup => {
    const { [typeKey]: type, ...rest } = properties;
    const name = String(type?.const ?? '');
    return {
      name,
      label: labelOf(name),
      widget: 'object',
      fields: groupOf({ properties: rest, required }, keysOf),
    };
  });
  return { widget: 'object', typeKey, types };
}

const mixed = (branches: readonly JsonSchema[], keysOf: KeysOf): Field[] =>
  groupOf(
    { properties: Object.assign({}, ...branches.map(({ properties }) => properties)) },
    keysOf,
  );

const keysIn = ({ propertyNames }: JsonSchema, { languages, ids }: KeysOf) =>
  propertyNames?.pattern === entryIdPattern.source ? ids : languages;

const recordOf = (keys: readonly string[], schema: JsonSchema, keysOf: KeysOf): Kind => ({
  widget: 'object',
  collapsed: true,
  fields: keys.map((key) => ({
    ...fieldOf(key, schema, false, keysOf),
    label: key,
  })),
});
