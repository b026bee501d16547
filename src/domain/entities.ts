import type { Collection, RefTarget } from './collections.ts';
import type { RecordOf } from './records.ts';
import type { Ref } from './ref.ts';
import type { BylineRecord } from './site-settings.ts';
import type { VerdictRecord } from './verdict.ts';

/** The entity behind each reference. */
interface Entities {
  'fact-checks': FactCheck;
  claimants: Claimant;
  incidents: Incident;
  sources: Source;
  narratives: Narrative;
  topics: Topic;
  verdicts: Verdict;
  bylines: Byline;
}
export type Entity<T extends RefTarget> = Entities[T];

/** A record with every id replaced by the entity that it names. */
type Linked<T> =
  T extends Ref<'fact-checks'>
    ? FactCheck
    : T extends Ref<'claimants'>
      ? Claimant
      : T extends Ref<'incidents'>
        ? Incident
        : T extends Ref<'sources'>
          ? Source
          : T extends Ref<'narratives'>
            ? Narrative
            : T extends Ref<'topics'>
              ? Topic
              : T extends Ref<'verdicts'>
                ? Verdict
                : T extends Ref<'bylines'>
                  ? Byline
                  : T extends string | number | boolean | undefined
                    ? T
                    : T extends readonly (infer Item)[]
                      ? readonly Linked<Item>[]
                      : { readonly [K in keyof T]: Linked<T[K]> };

type LinkedRecord<C extends Collection> = {
  readonly [K in keyof RecordOf<C>]: K extends 'body' ? RecordOf<C>[K] : Linked<RecordOf<C>[K]>;
};

export interface FactCheck extends LinkedRecord<'fact-checks'> {
  readonly translations: readonly FactCheck[];
}
export type Evidence = FactCheck['evidence'][number];
export type IncidentLink = Evidence['incidents'][number];
export type Quote = FactCheck['quote'];
export type Claim = FactCheck['claim'];
export type Replies = FactCheck['replies'];
export type HistoryLine = FactCheck['history'][number];

/** A fact-check that passes through an incident: the evidence item and what it takes. */
export interface Reliance {
  readonly factCheck: FactCheck;
  readonly evidence: Evidence;
  readonly link: IncidentLink;
}

export interface Incident extends LinkedRecord<'incidents'> {
  readonly reliedOnBy: readonly Reliance[];
}
export type Figure = Incident['figures'][number];
export type Dispute = Incident['disputes'][number];
export type Citation = Incident['sources'][number];

export interface Claimant extends LinkedRecord<'claimants'> {
  /** Fact-checks of what they claimed. */
  readonly factChecks: readonly FactCheck[];
  /** Fact-checks of claims that they passed on or made again. */
  readonly repeated: readonly FactCheck[];
  readonly incidents: readonly Incident[];
  readonly narratives: readonly Narrative[];
  readonly parts: readonly Claimant[];
}

/** An entry that cites a source, and the locators at which it does. */
export interface Citing<E> {
  readonly entity: E;
  readonly locators: readonly string[];
}

export interface Source extends LinkedRecord<'sources'> {
  /** Who cites it; under `sources`, those that we know through this one. */
  readonly citedBy: { readonly [C in Collection]: readonly Citing<Entities[C]>[] };
}

export interface Narrative extends LinkedRecord<'narratives'> {
  readonly factChecks: readonly FactCheck[];
  readonly children: readonly Narrative[];
}

export interface Topic extends LinkedRecord<'topics'> {
  readonly factChecks: readonly FactCheck[];
  readonly incidents: readonly Incident[];
}

export interface Verdict extends Readonly<VerdictRecord> {
  readonly factChecks: readonly FactCheck[];
}

export type Byline = Readonly<BylineRecord>;
