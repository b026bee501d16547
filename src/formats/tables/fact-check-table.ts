import { claim } from '#domain/claim.ts';
import type { FactCheck } from '#domain/entities.ts';
import { factCheck } from '#domain/fact-check.ts';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import { readDate } from '#domain/partial-date.ts';
import { verdict } from '#domain/verdict.ts';
import { dataTable } from './data-table.ts';

const isStanding = ({ status }: FactCheck) => status === 'published';
const said = claim.shape;
const fields = factCheck.shape;

export const factCheckTable = dataTable<FactCheck>(
  {
    name: 'fact-checks',
    title: 'Fact-checks',
    description:
      'One row for each fact-check on the site. One that was withdrawn has no verdict and no rating any more.',
    primaryKey: ['id'],
    foreignKeys: [
      { field: 'verdict', table: 'verdicts', to: 'id' },
      { field: 'claimant', table: 'claimants', to: 'id' },
    ],
  },
  ({ corpus }) => corpus['fact-checks'].values(),
  {
    id: { is: 'Id of the fact-check, which is part of its address.', cell: ({ id }) => id },
    url: {
      is: 'Address of its page.',
      required: true,
      cell: (check, { pageOf }) => pageOf('fact-checks', check),
    },
    title: { is: fields.title, required: true, cell: ({ title }) => title },
    status: {
      is: 'Whether it stands or was withdrawn.',
      required: true,
      values: ['published', 'withdrawn'],
      cell: ({ status }) => status,
    },
    verdict: {
      is: 'Id of the verdict, in the table of verdicts.',
      cell: (check) => (isStanding(check) ? check.verdict.id : undefined),
    },
    verdict_label: {
      is: verdict.shape.label,
      cell: (check) => (isStanding(check) ? check.verdict.label : undefined),
    },
    rating: {
      is: verdict.shape.ratingValue,
      type: 'integer',
      cell: (check) => (isStanding(check) ? check.verdict.ratingValue : undefined),
    },
    claim: { is: said.summary, required: true, cell: ({ claim }) => claim.summary },
    claimant: { is: said.claimant, required: true, cell: ({ claim }) => claim.claimant.id },
    claimant_name: {
      is: 'Their name as English-language sources print it.',
      required: true,
      cell: ({ claim }) => claim.claimant.name,
    },
    capacity: { is: said.capacity, required: true, cell: ({ claim }) => claim.capacity },
    claimed_on: {
      is: 'When it was said, in EDTF: as precisely as is known.',
      required: true,
      cell: ({ claim }) => claim.madeOn,
    },
    claimed_earliest: {
      is: 'The first day that this may mean.',
      type: 'date',
      required: true,
      cell: ({ claim }) => readDate(claim.madeOn).earliest,
    },
    claimed_latest: {
      is: 'The last day that this may mean.',
      type: 'date',
      required: true,
      cell: ({ claim }) => readDate(claim.madeOn).latest,
    },
    medium: { is: said.medium, required: true, cell: ({ claim }) => claim.medium },
    quote: {
      is: 'The words of the claimant exactly as printed; empty where only a report of them is available.',
      cell: ({ quote }) => (quote.kind === 'verbatim' ? quote.text : undefined),
    },
    quote_language: {
      is: 'Language of these words as printed.',
      cell: ({ quote }) => (quote.kind === 'verbatim' ? quote.lang : undefined),
    },
    paraphrase: {
      is: 'What was said, in our words, where no words are available.',
      cell: ({ quote }) => (quote.kind === 'reported' ? quote.paraphrase : undefined),
    },
    conclusion: { is: fields.conclusion, required: true, cell: ({ conclusion }) => conclusion },
    narratives: {
      is: 'Ids of the narratives it belongs to.',
      type: 'list',
      cell: ({ narratives }) => narratives.map(({ id }) => id),
    },
    topics: {
      is: 'Ids of its topics.',
      type: 'list',
      cell: ({ topics }) => topics.map(({ id }) => id),
    },
    published: { is: 'First published.', type: 'date', cell: publishedOn },
    changed: { is: 'Last change or confirmation.', type: 'date', cell: changedOn },
    version: { is: 'Its version, which begins at 1.', type: 'integer', cell: versionOf },
    review_by: { is: fields.reviewBy, type: 'date', cell: ({ reviewBy }) => reviewBy },
    language: { is: fields.lang, required: true, cell: ({ lang }) => lang },
    translation_of: { is: fields.translationOf, cell: ({ translationOf }) => translationOf?.id },
  },
);
