import { z } from 'zod';
import { sourceTypes } from '#domain/source.ts';
import { cslDate, edtfFromCsl } from './csl-date.ts';
import { definedFields } from './defined-fields.ts';

const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/** What CSL has no field for goes into `custom`, as CSL-JSON 1.0.2 provides. */
const custom = z.looseObject({}).optional();

/** One item of a CSL-JSON bibliography: the fields that a source record can hold. */
export const cslItem = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  type: z.string(),
  title: z.string().optional(),
  'title-short': z.string().optional(),
  author: z.array(name).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
  custom,
});
export type CslItem = z.infer<typeof cslItem>;

/** What a bibliography cannot tell is set to the most cautious value, for an editor to judge. */
const unjudged = {
  level: 'secondary',
  publisherKind: 'unknown',
  reliability: 'F',
  linkPolicy: 'live',
};

const isKnownType = (type: string) => (sourceTypes as readonly string[]).includes(type);

/** The judgements that an item leaves to an editor. */
export const assumedOf = ({ custom }: CslItem): string[] =>
  Object.keys(unjudged).filter((key) => custom?.[key] === undefined);

/** CSL item -> the data of a source, still to be checked against its schema. */
export function sourceFromCsl(item: CslItem): Record<string, unknown> {
  return definedFields({
    type: isKnownType(item.type) ? item.type : 'document',
    title: item.title,
    titleShort: item['title-short'],
    author: item.author?.map(definedFields),
    publisher: item.publisher,
    containerTitle: item['container-title'],
    issued: item.issued && edtfFromCsl(item.issued),
    url: item.URL,
    lang: item.language,
    accessed: item.accessed && edtfFromCsl(item.accessed),
    ...unjudged,
    ...item.custom,
  });
}

/** The fields of a source that an item has fields for. */
export const sourceFields: ReadonlySet<string> = new Set([
  'type',
  'title',
  'titleShort',
  'author',
  'publisher',
  'containerTitle',
  'issued',
  'url',
  'lang',
  'accessed',
]);
