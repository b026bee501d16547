import type { Source } from '#domain/entities.ts';
import { unlinked } from '#domain/references.ts';
import { cslFromEdtf } from './csl-date.ts';
import { sourceFields, type CslItem } from './csl.ts';
import { definedFields } from './defined-fields.ts';
import { archivesToLink, urlToLink } from './source-links.ts';

/**
 * A source as an item of CSL-JSON; `sourceFromCsl` reads the same record out of it. What CSL has no field for stands in
 * `custom`, and so does a date that CSL cannot tell. Our own copy and its passages are no part of a bibliography.
 */
export function itemOfSource(source: Source): CslItem {
  const { capture: _, ...record } = unlinked('sources', source);
  const issued = source.issued && cslFromEdtf(source.issued);
  const accessed = source.accessed && cslFromEdtf(source.accessed);
  const further = Object.entries({ ...record, archives: archivesToLink(source) }).filter(
    ([field, value]) =>
      field in record && !sourceFields.has(field) && !(Array.isArray(value) && value.length === 0),
  );
  return definedFields({
    id: source.id,
    type: source.type,
    title: source.title,
    'title-short': source.titleShort,
    author: source.author.length > 0 ? source.author.map((name) => ({ ...name })) : undefined,
    publisher: source.publisher,
    'container-title': source.containerTitle,
    issued,
    accessed,
    URL: urlToLink(source),
    language: source.lang,
    custom: {
      ...Object.fromEntries(further),
      ...(source.issued && !issued && { issued: source.issued }),
    },
  });
}
