import { checkSchema } from '#archive/schema-problems.ts';
import { locateIn } from '#archive/locate.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { FormKind } from './entry-form.ts';
import { dataOf, NotEditable, splitText } from './entry-file.ts';

/** What the schema has against a file: all that can be known where there is no content/ to compare it with. */
export function schemaErrors(
  { schema, hasBody }: FormKind,
  path: string,
  text: string,
): PlacedProblem[] {
  const error = { file: path, rule: 'schema', severity: 'error' } as const;
  try {
    const { before, yaml } = splitText(text, hasBody);
    const checked = checkSchema(schema, dataOf(yaml));
    if ('value' in checked) return [];
    const locate = locateIn(yaml, before === '' ? 1 : 2);
    return checked.problems.map(({ path: at, part, message, mend }) => ({
      ...error,
      message,
      mend,
      ...locate(at, part),
      at,
    }));
  } catch (problem) {
    if (!(problem instanceof NotEditable)) throw problem;
    return [{ ...error, message: problem.message, mend: 'Mend the file.', line: 1, column: 1 }];
  }
}
