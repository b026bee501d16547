import type {
  Claimant,
  Dispute,
  Evidence,
  FactCheck,
  Incident,
  Narrative,
  Source,
} from './entities.ts';
import type { Measure, Population } from './figures.ts';
import type { actorRoles } from './incident.ts';
import { componentsIn } from './prose-components.ts';
import type { Prose } from './prose-tree.ts';

/** What an entry uses a source for. */
export type Purpose =
  | {
      readonly kind:
        'appearance' | 'earlier-review' | 'medium' | 'quotation' | 'rendering' | 'report' | 'text';
    }
  | { readonly kind: 'account' | 'profile' | 'description' }
  | { readonly kind: 'repetition' | 'said-again' | 'spreading'; readonly by: Claimant }
  | { readonly kind: 'exhibit'; readonly factCheck: FactCheck; readonly evidence: Evidence }
  | { readonly kind: 'reply'; readonly asked: string }
  | { readonly kind: 'actor'; readonly name: string; readonly role: (typeof actorRoles)[number] }
  | { readonly kind: 'own-claim'; readonly name: string }
  | {
      readonly kind: 'figure';
      readonly incident: Incident;
      readonly measure: Measure;
      readonly population: Population;
    }
  | { readonly kind: 'dispute'; readonly incident: Incident; readonly dispute: Dispute }
  | { readonly kind: 'office'; readonly title: string };

/** One purpose, and the places in the source that serve it. */
export interface Use {
  readonly purpose: Purpose;
  readonly locators: readonly string[];
}

/** An entry that rests on a source, and for what; as it is written in the entry, from top to bottom. */
export interface Using<E> {
  readonly entity: E;
  readonly uses: readonly Use[];
}

export interface SourceUses {
  readonly 'fact-checks': readonly Using<FactCheck>[];
  readonly incidents: readonly Using<Incident>[];
  readonly claimants: readonly Using<Claimant>[];
  readonly narratives: readonly Using<Narrative>[];
}

/** Who uses a source: all that cite it, or some of them. */
export type Users = Pick<Source['citedBy'], keyof SourceUses>;

/** Every place where entries use a source, and for what. Other sources that are known through it are not uses of it. */
export function sourceUses(source: Source, citedBy: Users = source.citedBy): SourceUses {
  return {
    'fact-checks': citedBy['fact-checks'].map(({ entity }) => using(entity, inCheck, source)),
    incidents: citedBy.incidents.map(({ entity }) => using(entity, inIncident, source)),
    claimants: citedBy.claimants.map(({ entity }) => using(entity, inClaimant, source)),
    narratives: citedBy.narratives.map(({ entity }) => using(entity, inNarrative, source)),
  };
}

/** One citation; optional ones may lack their source. */
interface Mention {
  readonly source?: Pick<Source, 'id'> | undefined;
  readonly locator?: string | undefined;
  readonly purpose: Purpose;
}

function using<E>(entity: E, mentionsIn: (entity: E) => Mention[], { id }: Source): Using<E> {
  const mentions = mentionsIn(entity).filter(({ source }) => source?.id === id);
  const uses = [...Map.groupBy(mentions, ({ purpose }) => keyOf(purpose)).values()].flatMap(
    ([first, ...more]) =>
      first
        ? [
            {
              purpose: first.purpose,
              locators: [...new Set([first, ...more].flatMap(({ locator }) => locator ?? []))],
            },
          ]
        : [],
  );
  return { entity, uses };
}

/** Two purposes are one when they are of one kind and concern the same. */
const keyOf = (purpose: Purpose): string =>
  JSON.stringify(
    Object.values<string | { readonly id: string }>(purpose).map((part) =>
      typeof part === 'string' ? part : part.id,
    ),
  );

function inCheck(factCheck: FactCheck): Mention[] {
  const { claim, quote, evidence, replies, earlierReviews, body } = factCheck;
  return [
    ...claim.appearances.map((at) => ({ ...at, purpose: { kind: 'appearance' as const } })),
    ...[...(claim.media?.appearances ?? []), { ...claim.media?.original }].map((at) => ({
      ...at,
      purpose: { kind: 'medium' as const },
    })),
    ...earlierReviews.map((at) => ({ ...at, purpose: { kind: 'earlier-review' as const } })),
    { ...quote, purpose: { kind: quote.kind === 'verbatim' ? 'quotation' : 'report' } },
    ...(quote.kind === 'verbatim' ? quote.renderings : []).map((at) => ({
      ...at,
      purpose: { kind: 'rendering' as const },
    })),
    ...claim.repeatedBy.map((at) => ({
      ...at,
      purpose: { kind: 'repetition' as const, by: at.claimant },
    })),
    ...claim.alsoSaid.map((at) => ({
      ...at,
      purpose: { kind: 'said-again' as const, by: at.claimant },
    })),
    ...evidence.flatMap((exhibit) =>
      exhibit.sources.map((at) => ({
        ...at,
        purpose: { kind: 'exhibit' as const, factCheck, evidence: exhibit },
      })),
    ),
    ...('sought' in replies ? replies.sought : []).map((at) => ({
      ...at,
      purpose: { kind: 'reply' as const, asked: at.asked },
    })),
    ...inText(body),
  ];
}

function inIncident(incident: Incident): Mention[] {
  return [
    ...incident.figures.map(({ measure, population, source, locator }) => ({
      source,
      locator,
      purpose: { kind: 'figure' as const, incident, measure, population },
    })),
    ...incident.disputes.flatMap((dispute) =>
      dispute.positions.flatMap(({ sources }) =>
        sources.map((at) => ({ ...at, purpose: { kind: 'dispute' as const, incident, dispute } })),
      ),
    ),
    ...incident.actors.flatMap(({ name, role, attributedBy, claimedBy }) => [
      ...attributedBy.map((at) => ({ ...at, purpose: { kind: 'actor' as const, name, role } })),
      { ...claimedBy, purpose: { kind: 'own-claim' as const, name } },
    ]),
    ...incident.sources.map((at) => ({ ...at, purpose: { kind: 'account' as const } })),
    ...inText(incident.body),
  ];
}

const inClaimant = ({ offices, sources }: Claimant): Mention[] => [
  ...offices.map(({ title, source, locator }) => ({
    source,
    locator,
    purpose: { kind: 'office' as const, title },
  })),
  ...sources.map((at) => ({ ...at, purpose: { kind: 'profile' as const } })),
];

const inNarrative = ({ spreadBy, sources, body }: Narrative): Mention[] => [
  ...spreadBy.map(({ claimant, source, locator }) => ({
    source,
    locator,
    purpose: { kind: 'spreading' as const, by: claimant },
  })),
  ...sources.map((at) => ({ ...at, purpose: { kind: 'description' as const } })),
  ...inText(body),
];

/** Citations and quotations in the text of an entry. */
const inText = (body: Prose): Mention[] =>
  componentsIn(body).map(({ attributes: { source, locator } }) => ({
    source: source === undefined ? undefined : { id: source },
    locator,
    purpose: { kind: 'text' },
  }));

/** The sources that we know through this one: through it alone, or through others as well. */
export function knownThrough({ citedBy }: Source): {
  readonly only: readonly Source[];
  readonly also: readonly Source[];
} {
  const known = citedBy.sources.map(({ entity }) => entity);
  const ways = (one: Source) => new Set(one.knownThrough.map(({ source }) => source)).size;
  return {
    only: known.filter((one) => ways(one) === 1),
    also: known.filter((one) => ways(one) > 1),
  };
}
