import { z } from 'zod';
import { figure } from '#domain/figures.ts';
import { place } from '#domain/place.ts';
import { apiSchemaPath } from '../api/api-paths.ts';
import { stixObject, type StixDesk, type StixObject } from './stix-object.ts';

const name = 'fact-checks and incidents';

const text = z.string();

/** The properties that we add, published as a schema. */
export const extensionShape = z
  .strictObject({
    extension_type: z.literal('property-extension'),
    claim: text.optional().describe('On a report: the claim in one sentence.'),
    claimant_ref: text.optional().describe('The object of whoever claims it.'),
    claimed_on: text.optional().describe('When it was said, in EDTF.'),
    medium: text.optional().describe('How it reached the public.'),
    verdict: text.optional().describe('Id of the verdict.'),
    verdict_label: text.optional().describe('The verdict as readers see it.'),
    rating: z.int().optional().describe('The verdict as a number, rising with truth.'),
    best: z.int().optional().describe('The highest rating of the scale.'),
    worst: z.int().optional().describe('The lowest.'),
    kind: text.optional().describe('On an incident: what kind of event it was.'),
    date: text.optional().describe('When, in EDTF: as precisely as the sources say.'),
    date_earliest: text.optional().describe('The first day that this may mean.'),
    date_latest: text.optional().describe('The last day that this may mean.'),
    place: z.strictObject(place.shape).optional().describe('Where, and how exactly that is known.'),
    figures: z
      .array(
        z.strictObject({
          ...Object.fromEntries(
            Object.entries<z.ZodType>(figure.shape).filter(
              ([field]) => field !== 'saidBy' && field !== 'asOf',
            ),
          ),
          as_of: text.describe('The day for which the number stands, in EDTF.'),
          said_by: text.optional().describe('Who says it, where it is not the source itself.'),
        }),
      )
      .optional()
      .describe('Every number that any source gives: rival accounts, never to be added up.'),
  })
  .describe('Properties of reports and incidents of this site in STIX 2.1.');

export const extensionSchema = 'stix-extension';

/** Further properties of our own under the one key that the specification leaves for them. */
export const extensionOf = (desk: StixDesk, properties: object): object => ({
  [desk.idOf('extension-definition', name)]: {
    extension_type: 'property-extension',
    ...properties,
  },
});

/** Says what these properties are, as the specification asks of whoever uses an extension. */
export const extensionDefinition = (desk: StixDesk): StixObject =>
  stixObject(
    desk,
    'extension-definition',
    name,
    {},
    {
      name: `${desk.edition.corpus.site.name}: fact-checks and incidents`,
      description:
        'On reports: claim, claimant, verdict and rating of a fact-check. On incidents: date in EDTF with its first and last possible day, place with its precision, and the figures of each source.',
      schema: desk.edition.addressOf(apiSchemaPath(extensionSchema)),
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  );
