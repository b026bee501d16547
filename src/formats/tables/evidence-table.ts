import type { Evidence, FactCheck } from '#domain/entities.ts';
import { citation } from '#domain/citation.ts';
import { directions, evidence } from '#domain/evidence.ts';
import type { Edition } from '../data/edition.ts';
import { dataTable } from './data-table.ts';

interface Found {
  readonly check: FactCheck;
  readonly item: Evidence;
}

function* findings({ corpus }: Edition): Iterable<Found> {
  for (const check of corpus['fact-checks'].values()) {
    for (const item of check.evidence) yield { check, item };
  }
}

const ofCheck = { field: 'fact_check', table: 'fact-checks', to: 'id' };
const checkColumn = {
  is: 'Id of the fact-check.',
  cell: ({ check }: Found) => check.id,
};
const fields = evidence.shape;

export const evidenceTable = dataTable<Found>(
  {
    name: 'evidence',
    title: 'Evidence',
    description: 'One row for each item of evidence of a fact-check.',
    primaryKey: ['fact_check', 'id'],
    foreignKeys: [ofCheck],
  },
  findings,
  {
    fact_check: checkColumn,
    id: { is: 'Id of the item within its fact-check.', cell: ({ item }) => item.id },
    url: {
      is: 'Address of the item on the page.',
      required: true,
      cell: ({ check, item }, { pageOf }) => `${pageOf('fact-checks', check)}#${item.id}`,
    },
    direction: {
      is: fields.direction,
      required: true,
      values: directions,
      cell: ({ item }) => item.direction,
    },
    finding: { is: fields.finding, required: true, cell: ({ item }) => item.finding },
    incidents: {
      is: 'Ids of the incidents it rests on.',
      type: 'list',
      cell: ({ item }) => item.incidents.map(({ incident }) => incident.id),
    },
    searched: { is: fields.searched, cell: ({ item }) => item.searched },
    note: { is: fields.note, cell: ({ item }) => item.note },
    checked_on: {
      is: fields.checkedOn,
      type: 'date',
      required: true,
      cell: ({ item }) => item.checkedOn,
    },
  },
);

interface Cited extends Found {
  readonly cited: Evidence['sources'][number];
  readonly number: number;
}

/** Which source reports which finding, and where: a finding may have several sources, a source several places. */
export const evidenceSourceTable = dataTable<Cited>(
  {
    name: 'evidence-sources',
    title: 'Sources of the evidence',
    description: 'One row for each place in a source that an item of evidence names.',
    primaryKey: ['fact_check', 'evidence', 'number'],
    foreignKeys: [ofCheck, { field: 'source', table: 'sources', to: 'id' }],
  },
  function* (edition) {
    for (const found of findings(edition)) {
      for (const [index, cited] of found.item.sources.entries()) {
        yield { ...found, cited, number: index + 1 };
      }
    }
  },
  {
    fact_check: checkColumn,
    evidence: { is: 'Id of the item within its fact-check.', cell: ({ item }) => item.id },
    number: {
      is: 'Place among the sources of the item.',
      type: 'integer',
      cell: ({ number }) => number,
    },
    source: { is: citation.shape.source, required: true, cell: ({ cited }) => cited.source.id },
    locator: { is: citation.shape.locator, required: true, cell: ({ cited }) => cited.locator },
  },
);
