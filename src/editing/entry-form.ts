import type { z } from 'zod';
import { checkSchema } from '#archive/schema-problems.ts';
import { jsonSchemaOf } from '#domain/json-schema.ts';
import { canonicalYaml, reformatted } from '#archive/canonical-yaml.ts';
import { dataEdits } from './data-edits.ts';
import { editYaml } from './edit-yaml.ts';
import { dataOf, NotEditable, putTogether, splitText, type EntryFile } from './entry-file.ts';
import { fieldOrder, type FieldOrder } from '#archive/field-order.ts';
import { asFile, asForm, comparable, withoutBlanks } from './form-data.ts';
import { mergedYaml } from './merge-yaml.ts';
import { isSameData } from './same-data.ts';

/** What kind of file a form is for. */
export interface FormKind {
  readonly schema: z.ZodType;
  readonly hasBody: boolean;
}

/** The field of a form that holds the text below the fields. */
export const bodyField = 'body';

/** The field that nobody sees: the file as it was read, which a save changes in place. */
export const originalField = '_original';

export type Form = Readonly<Record<string, unknown>>;

/** A file as a form. A file that does not fit its schema is refused: what a form cannot show, a save would lose. */
export function formOf({ schema, hasBody }: FormKind, text: string): Form {
  const file = splitText(text, hasBody);
  const data = dataOf(file.yaml);
  const checked = checkSchema(schema, data);
  if ('problems' in checked) {
    throw new NotEditable(
      checked.problems.map(({ message, mend }) => `${message} ${mend}`).join('\n'),
    );
  }
  return {
    ...Object(asForm(jsonSchemaOf(schema), data)),
    ...(hasBody && { [bodyField]: bodyOf(file).trim() }),
    [originalField]: text,
  };
}

/** The file that a form is to become: the file that it was opened from with what was changed, or a new one. */
export function textOf({ schema, hasBody }: FormKind, form: Form): string {
  const { [bodyField]: typed, [originalField]: original, ...fields } = form;
  const body = hasBody && typeof typed === 'string' ? typed.trim() : '';
  const json = jsonSchemaOf(schema);
  const data = Object(withoutBlanks(asFile(json, hasBody ? fields : { ...fields, ...rest(form) })));
  const order = fieldOrder(schema);
  const file = typeof original === 'string' ? splitText(original, hasBody) : undefined;
  if (!file) {
    const yaml = canonicalYaml(data, order);
    return hasBody ? `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}` : yaml;
  }
  const yaml = isSameData(comparable(dataOf(file.yaml)), comparable(data))
    ? file.yaml
    : sound(changed(file.yaml, data, order), data, () => canonicalYaml(data, order));
  const behind =
    body === bodyOf(file).trim()
      ? file.behind
      : `${fenceOf(file)}${body === '' ? '' : `\n${body}\n`}`;
  return putTogether({ ...file, yaml, behind });
}

/** In the one form of content/ comments are kept in lists, too; in any other form the lines that do not change matter more. */
function changed(yaml: string, data: object, order: FieldOrder): string {
  const merged = () => mergedYaml(yaml, data, order, comparable);
  if (reformatted(yaml, order) === yaml) return merged();
  try {
    return editYaml(yaml, dataEdits(dataOf(yaml), data), order);
  } catch (error) {
    if (error instanceof NotEditable) return merged();
    throw error;
  }
}

/** A collection without texts may have a field of that name. */
const rest = ({ [bodyField]: body }: Form) => (body === undefined ? {} : { [bodyField]: body });

/** YAML that reads as the data; else the one that is written afresh. */
const sound = (yaml: string, data: unknown, afresh: () => string): string =>
  isSameData(comparable(dataOf(yaml)), comparable(data)) ? yaml : afresh();

const fenceOf = ({ behind }: EntryFile) => `${behind.split('\n', 1)[0] ?? '---'}\n`;
const bodyOf = (file: EntryFile) => file.behind.slice(fenceOf(file).length);
