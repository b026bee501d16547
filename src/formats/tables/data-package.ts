import { jsonOf, mediaTypes, type DataFile, type Measure } from '../data/data-file.ts';
import type { Edition } from '../data/edition.ts';
import { definedFields } from '../defined-fields.ts';
import type { DataTable, Field } from './data-table.ts';
import { dataTables, tableFile } from './data-tables.ts';

/** The tables as Frictionless Data Package 2.0 describes them: fields, keys, licence, size and checksum of each. */
export const dataPackageFile = (
  edition: Edition,
  tables: readonly DataFile[],
  measure: Measure,
): DataFile => ({
  path: 'data/datapackage.json',
  mediaType: mediaTypes.json,
  content: () => jsonOf(dataPackage(edition, tables, measure)),
});

function dataPackage(
  { corpus, changedOn, addressOf }: Edition,
  files: readonly DataFile[],
  measure: Measure,
): Record<string, unknown> {
  const { site } = corpus;
  return definedFields({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(new URL(site.url).hostname),
    id: addressOf('data/datapackage.json'),
    title: `${site.name}: fact-checks, evidence, incidents and figures`,
    description: site.description,
    homepage: addressOf('data/'),
    version: changedOn?.replaceAll('-', '.'),
    created: changedOn && `${changedOn}T00:00:00Z`,
    contributors: [
      definedFields({ title: site.publisher.name, path: site.publisher.url, roles: ['publisher'] }),
    ],
    licenses: [
      {
        name: nameOf(site.contentLicence.name),
        title: site.contentLicence.name,
        path: site.contentLicence.url,
      },
    ],
    resources: dataTables.flatMap((table, index) => {
      const file = files[index];
      return file ? [resourceOf(table, measure(file))] : [];
    }),
  });
}

const resourceOf = (table: DataTable, { bytes, sha256 }: ReturnType<Measure>) => ({
  name: table.name,
  type: 'table',
  path: tableFile(table),
  title: table.title,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: table.fields.map(fieldOf),
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ field, table: name, to }) => ({
        fields: [field],
        reference: { ...(name !== table.name && { resource: name }), fields: [to] },
      })),
    }),
  },
});

const fieldOf = ({ name, type, description, required, values }: Field) => ({
  name,
  type,
  description,
  ...(type === 'list' && { delimiter: '; ', itemType: 'string' }),
  ...((required || values) && {
    constraints: { ...(required && { required }), ...(values && { enum: values }) },
  }),
});

/** Letters, digits and the three signs that names of packages and licences may have. */
const nameOf = (text: string): string => text.replace(/[^-a-zA-Z0-9._]+/g, '-');
