import type { FormKind } from '#editing/entry-form.ts';
import { formKinds } from '#editing/form-kinds.ts';
import { backendOf, type Backend } from './backend.ts';
import { deskConfig, type DeskCollection, type DeskSite } from './desk-config.ts';
import type { Field } from './field.ts';
import { labelOf } from './labels.ts';

/** Where `decap-server` listens on this machine. */
const proxy: Backend = { name: 'proxy', proxy_url: 'http://127.0.0.1:8081/api/v1', branch: 'main' };

/** The same desk for Decap CMS: what it knows by another name or not at all is said in its way. */
export function decapConfig(site: DeskSite): object {
  const { collections, output: _, backend: __, ...rest } = deskConfig(site);
  return {
    ...rest,
    backend: site.desk ? backendOf(site.desk) : proxy,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: collections.map(collectionOf),
  };
}

function collectionOf({ fields, files, slug: _, name, ...rest }: DeskCollection): object {
  const kind = formKinds.get(name);
  return {
    name,
    ...rest,
    ...(kind && formatOf(kind)),
    ...(fields && { slug: `{{${String(rest['identifier_field'])}}}`, fields: plain(fields) }),
    ...(files && {
      files: files.map((file) => ({
        ...file,
        format: 'yaml',
        fields: plain(Object(Reflect.get(file, 'fields'))),
      })),
    }),
  };
}

const formatOf = ({ hasBody }: FormKind) =>
  hasBody
    ? { extension: 'mdx', format: 'yaml-frontmatter' }
    : { extension: 'yaml', format: 'yaml' };

const plain = (fields: readonly Field[]): object[] =>
  fields.filter(({ widget }) => widget !== 'hidden').map(plainField);

function plainField({ types, typeKey, fields, widget, type, ...field }: Field): object {
  if (widget === 'richtext') return { ...field, widget: 'markdown' };
  if (widget === 'datetime') return { ...field, widget, date_format: 'YYYY-MM-DD' };
  // Only its lists know several kinds of groups: one group with the fields of all.
  const all = types && typeKey !== undefined ? mixed(types, typeKey) : fields;
  return {
    ...field,
    widget,
    ...(type !== undefined && { type }),
    ...(all && { fields: plain(all) }),
  };
}

function mixed(types: NonNullable<Field['types']>, typeKey: string): Field[] {
  const options = types.map(({ name, label }) => ({ label, value: name }));
  const known = new Map(types.flatMap(({ fields }) => fields).map((field) => [field.name, field]));
  return [
    { name: typeKey, label: labelOf(typeKey), widget: 'select', options },
    ...[...known.values()].map((field) => ({ ...field, required: false })),
  ];
}
