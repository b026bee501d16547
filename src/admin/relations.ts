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
          // Not by other names: for each of them Sveltia would offer the entry once more, and stop at two of one id.
          search_fields: [titleField(target)],
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
