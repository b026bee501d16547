import type { Source } from '#domain/entities.ts';
import {
  linkPolicies,
  publisherKinds,
  reliabilityGrades,
  source,
  sourceTypes,
} from '#domain/source.ts';
import { archivesToLink, authorNames, urlToLink } from '../source-links.ts';
import { dataTable } from './data-table.ts';

const fields = source.shape;

export const sourceTable = dataTable<Source>(
  {
    name: 'sources',
    title: 'Sources',
    description:
      'One row for each source. The propaganda of armed groups is named and never linked: such rows have no address.',
    primaryKey: ['id'],
  },
  ({ corpus }) => corpus.sources.values(),
  {
    id: { is: 'Id of the source, which is part of the address of its page.', cell: ({ id }) => id },
    page: {
      is: 'Address of its page on this site.',
      required: true,
      cell: (entry, { pageOf }) => pageOf('sources', entry),
    },
    type: { is: fields.type, required: true, values: sourceTypes, cell: ({ type }) => type },
    title: { is: fields.title, required: true, cell: ({ title }) => title },
    title_short: { is: fields.titleShort, cell: ({ titleShort }) => titleShort },
    authors: {
      is: 'Names of its authors, one a line.',
      cell: ({ author }) => authorNames(author).join('\n') || undefined,
    },
    publisher: { is: fields.publisher, cell: ({ publisher }) => publisher },
    publisher_kind: {
      is: fields.publisherKind,
      required: true,
      values: publisherKinds,
      cell: ({ publisherKind }) => publisherKind,
    },
    container_title: { is: fields.containerTitle, cell: ({ containerTitle }) => containerTitle },
    issued: { is: 'When it appeared, in EDTF.', cell: ({ issued }) => issued },
    url: { is: 'Its address, where it may be linked.', cell: urlToLink },
    archives: {
      is: 'Addresses of archived copies, one a line.',
      cell: (entry) =>
        archivesToLink(entry)
          .map(({ url }) => url)
          .join('\n') || undefined,
    },
    language: { is: fields.lang, cell: ({ lang }) => lang },
    level: {
      is: fields.level,
      required: true,
      values: ['primary', 'secondary'],
      cell: ({ level }) => level,
    },
    interest: { is: fields.interest, cell: ({ interest }) => interest },
    reliability: {
      is: fields.reliability,
      required: true,
      values: reliabilityGrades,
      cell: ({ reliability }) => reliability,
    },
    reliability_note: {
      is: fields.reliabilityNote,
      cell: ({ reliabilityNote }) => reliabilityNote,
    },
    not_used_for: { is: fields.notUsedFor, cell: ({ notUsedFor }) => notUsedFor },
    link_policy: {
      is: fields.linkPolicy,
      required: true,
      values: linkPolicies,
      cell: ({ linkPolicy }) => linkPolicy,
    },
    accessed: { is: fields.accessed, type: 'date', cell: ({ accessed }) => accessed },
    capture_sha256: {
      is: 'SHA-256 of our own copy, where we keep one.',
      cell: ({ capture }) => capture?.sha256,
    },
    updated: { is: fields.updatedOn, type: 'date', cell: ({ updatedOn }) => updatedOn },
  },
);
