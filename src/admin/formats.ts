import { formOf, textOf, type Form } from '#editing/entry-form.ts';
import { formKinds } from '#editing/form-kinds.ts';

/** The part of a desk by which it learns how files of a kind are read and written. */
interface FormatRegistry {
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => unknown;
      readonly toFile: (form: Form) => string;
    },
  ) => void;
}

/** Files are read and written by our own program, a format for each kind: what was not changed stays as it was. */
export function registerFormats(desk: FormatRegistry): void {
  for (const [name, kind] of formKinds) {
    desk.registerCustomFormat(name, kind.hasBody ? 'mdx' : 'yaml', {
      fromFile: (text) => formOf(kind, text),
      toFile: (form) => textOf(kind, form),
    });
  }
}
