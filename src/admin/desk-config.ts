import { collections, type Collection } from '#domain/collections.ts';
import type { DeskSettings } from '#domain/desk-settings.ts';
import { entryIdPattern } from '#domain/entry-id.ts';
import { formKinds } from '#editing/form-kinds.ts';
import { backendOf, type Backend } from './backend.ts';
import type { Field } from './field.ts';
import { fieldsOf, type KeysOf } from './fields.ts';
import { labelOf } from './labels.ts';
import { settings, titleField } from './relations.ts';

/** What the desks must know of a site. */
export interface DeskSite {
  readonly name: string;
  readonly url: string;
  /** Languages into which the site is translated, and those of rating words; never none, for an empty group cannot be shown. */
  readonly languages: readonly string[];
  readonly verdicts: readonly string[];
  readonly desk?: DeskSettings | undefined;
}

/** The configuration of a desk. Sveltia's and Decap's agree in this part of it. */
export interface DeskConfig {
  readonly load_config_file: false;
  readonly backend: Backend;
  readonly publish_mode?: 'editorial_workflow';
  readonly site_url: string;
  readonly app_title: string;
  readonly media_folder: string;
  readonly output: object;
  readonly slug: object;
  readonly collections: readonly DeskCollection[];
}

export interface DeskCollection {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly object[];
  readonly [option: string]: unknown;
}

export function deskConfig(site: DeskSite): DeskConfig {
  const keysOf: KeysOf = { languages: site.languages, ids: site.verdicts };
  const fields = (kind: string) => {
    const form = formKinds.get(kind);
    return form ? fieldsOf(form, keysOf) : [];
  };
  return {
    load_config_file: false,
    backend: backendOf(site.desk),
    ...(site.desk?.editorialWorkflow === true && { publish_mode: 'editorial_workflow' as const }),
    site_url: site.url,
    app_title: `${site.name}: desk`,
    // No media: captures are recorded by a verb, pictures are drawn by the build.
    media_folder: 'content/media',
    output: { omit_empty_optional_fields: false, yaml: { quote: 'none' } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    collections: [
      ...collections.map((name) => folderOf(name, fields(name))),
      {
        ...folder('pages', fields('pages')),
        create: false,
        description:
          'The site’s own pages. They are compiled with the site; the maintainers write them.',
      },
      {
        name: settings,
        label: 'Settings',
        files: ['site', 'verdicts'].map((name) => ({
          name,
          label: labelOf(name),
          file: `content/${name}.yaml`,
          format: name,
          fields: fields(name),
        })),
      },
    ],
  };
}

const folderOf = (name: Collection, fields: readonly Field[]): DeskCollection => ({
  ...folder(name, fields),
  // The year of first publication.
  ...(name === 'fact-checks' && { path: '{{year}}/{{slug}}' }),
});

const folder = (name: string, fields: readonly Field[]): DeskCollection => ({
  name,
  label: labelOf(name),
  label_singular: labelOf(name.replace(/s$/, '')),
  folder: `content/${name}`,
  // Read and written by our own program: see formats.ts, which also names the extension.
  format: name,
  create: true,
  // Nothing is removed in silence, and ids change by `npm run rename`, which mends what refers to them.
  delete: false,
  identifier_field: titleField(name),
  slug: {
    template: `{{${titleField(name)}}}`,
    editable: ['create'],
    hint: 'The id: lower-case letters and digits joined by hyphens. It names the file and the page.',
    pattern: [entryIdPattern.source, 'Lower-case letters and digits joined by hyphens.'],
  },
  summary: `{{${titleField(name)}}}`,
  fields,
});
