import { claimant, claimantKinds } from '#domain/claimant.ts';
import type { Claimant } from '#domain/entities.ts';
import { dataTable } from './data-table.ts';

const fields = claimant.shape;

export const claimantTable = dataTable<Claimant>(
  {
    name: 'claimants',
    title: 'Claimants',
    description: 'One row for each person or body that makes, repeats or is party to claims.',
    primaryKey: ['id'],
    foreignKeys: [{ field: 'part_of', table: 'claimants', to: 'id' }],
  },
  ({ corpus }) => corpus.claimants.values(),
  {
    id: { is: 'Id of the claimant, which is part of its address.', cell: ({ id }) => id },
    url: {
      is: 'Address of the page.',
      required: true,
      cell: (entry, { pageOf }) => pageOf('claimants', entry),
    },
    name: { is: fields.name, required: true, cell: ({ name }) => name },
    kind: { is: fields.kind, required: true, values: claimantKinds, cell: ({ kind }) => kind },
    summary: { is: fields.summary, cell: ({ summary }) => summary },
    country: { is: fields.country, cell: ({ country }) => country },
    part_of: { is: fields.partOf, cell: ({ partOf }) => partOf?.id },
    interest: { is: fields.interest, cell: ({ interest }) => interest },
    same_as: {
      is: 'The same person or body elsewhere, one address a line.',
      cell: ({ sameAs }) => sameAs.join('\n') || undefined,
    },
    fact_checks: {
      is: 'Ids of the fact-checks of what they claimed.',
      type: 'list',
      cell: ({ factChecks }) => factChecks.map(({ id }) => id),
    },
  },
);
