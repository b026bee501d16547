/** The part of a field of the desk that both desks understand: https://decapcms.org/docs/widgets/ */
export interface Field {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly widget: string;
  readonly type?: string;
  readonly format?: string;
  readonly time_format?: boolean;
  readonly picker_utc?: boolean;
  readonly value_type?: 'int' | 'float';
  readonly default?: unknown;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: boolean;
  readonly collection?: string;
  readonly file?: string;
  readonly value_field?: string;
  readonly display_fields?: readonly string[];
  readonly search_fields?: readonly string[];
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly label_singular?: string;
  readonly fields?: readonly Field[];
  readonly types?: readonly FieldGroup[];
  readonly typeKey?: string;
  readonly modes?: readonly string[];
}

/** One of several groups of fields, of which an entry has one. */
export interface FieldGroup {
  readonly name: string;
  readonly label: string;
  readonly widget: 'object';
  readonly fields: readonly Field[];
}
