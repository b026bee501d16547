import type { Verdict } from '#domain/entities.ts';
import { verdict } from '#domain/verdict.ts';
import { dataTable } from './data-table.ts';

const fields = verdict.shape;

export const verdictTable = dataTable<Verdict>(
  {
    name: 'verdicts',
    title: 'Verdicts',
    description: 'The scale, from least to most true, then what rates nothing.',
    primaryKey: ['id'],
  },
  ({ corpus }) => corpus.verdicts.values(),
  {
    id: { is: 'Id of the verdict.', cell: ({ id }) => id },
    label: { is: fields.label, required: true, cell: ({ label }) => label },
    definition: { is: fields.definition, required: true, cell: ({ definition }) => definition },
    rating: {
      is: '1 to 5, rising with truth; empty for a verdict that rates nothing.',
      type: 'integer',
      cell: ({ ratingValue }) => ratingValue,
    },
  },
);
