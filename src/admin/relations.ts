import type { RefTarget } from '#domain/collections.ts';
import type { Field } from './field.ts';

type Relation = Omit<Field, 'name' | 'label' | 'hint' | 'required'>;

/** A field that names an entry of another collection, or a line of a settings file. */
export const relationTo = (target: RefTarget): Relation =>
  target === 'verdicts'
    ? lineOf('verdicts', 'verdicts', 'label')
    : target === 'bylines'
      ? lineOf('site', 'bylines', 'name')
      : {
          widget: 'relation',
          collection: target,
          value_field: '{{slug}}',
          display_fields: [titleField(target)],
          search_fields: [titleField(target), ...(otherNames[target] ?? [])],
        };

/** The fields by which an entry is found besides. */
const otherNames: { readonly [T in RefTarget]?: readonly string[] } = {
  claimants: ['aliases.*.name'],
  incidents: ['aliases.*.name'],
  narratives: ['aliases.*.name'],
  topics: ['aliases.*.name'],
  sources: ['titleShort', 'publisher'],
};

/** The field by which people know an entry. */
export const titleField = (collection: string): string =>
  collection === 'claimants' ? 'name' : 'title';

const lineOf = (file: string, list: string, label: string): Relation => ({
  widget: 'relation',
  collection: settings,
  file,
  value_field: `${list}.*.id`,
  display_fields: [`${list}.*.${label}`],
  search_fields: [`${list}.*.${label}`],
});

/** The collection of the settings files. */
export const settings = 'settings';
