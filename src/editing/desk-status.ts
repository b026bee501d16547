import { hoursUntil } from './embargo-clock.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import { corpusOrphans } from './orphan-sources.ts';
import { deadEntryLinks, type DeadLink } from './dead-links.ts';
import { standingOn, standings, type Standing } from '#domain/publication.ts';
import { latestFactChecks } from '#domain/queries.ts';
import { oldEvidence, overdueChecks, toBeReconfirmed, type ChangedBasis } from '#domain/stale.ts';

/** A line of the desk's status: an entry, and what there is to know or do. */
export interface StatusLine {
  /** "fact-checks/x" */
  readonly entry: string;
  readonly title: string;
  /** Language of the title, where it is another than that of the site. */
  readonly lang?: string | undefined;
  readonly what: string;
  /** What it rests on and what changed. */
  readonly basis?: readonly StatusBasis[];
}

/** An incident or a source under a check that changed after the check was signed. */
export interface StatusBasis {
  readonly entry: string;
  readonly title: string;
  readonly what: string;
  /** Fields that differ from those on the day of the signature, where the repository knows that day. */
  readonly changed: readonly string[];
}

/** What has changed in "incidents/x" since the end of a day; nothing where that is not known. */
export type ChangedSince = (entry: string, day: string) => readonly string[];

/** Everything that waits for an editor, by the reason for which it waits. */
export interface DeskStatus {
  readonly drafts: readonly StatusLine[];
  /** Handed in, and not signed. */
  readonly inReview: readonly StatusLine[];
  /** Signed, and not published. */
  readonly signed: readonly StatusLine[];
  readonly embargoed: readonly (StatusLine & { readonly until: string; readonly hours: number })[];
  readonly toBeReconfirmed: readonly StatusLine[];
  readonly overdue: readonly StatusLine[];
  readonly oldEvidence: readonly StatusLine[];
  readonly orphanSources: readonly StatusLine[];
  readonly deadLinks: readonly DeadLink[];
  /** How many checks there are of each standing. */
  readonly standings: readonly { readonly key: Standing; readonly count: number }[];
}

/** `now` is an instant; days are those of UTC. The corpus holds drafts, too. */
export function deskStatus(
  corpus: Corpus,
  now: Date,
  pages: ReadonlySet<string>,
  changedSince: ChangedSince,
): DeskStatus {
  const today = now.toISOString().slice(0, 10);
  const checks = latestFactChecks(corpus);
  const standing = (wanted: Standing) =>
    checks.filter((check) => standingOn(check, today) === wanted);
  return {
    drafts: standing('draft').map((check) => line(check, returned(check) ?? by(check))),
    inReview: standing('review')
      .filter((check) => !isSigned(check))
      .map((check) => line(check, `${by(check)}; nobody has signed`)),
    signed: standing('review')
      .filter(isSigned)
      .map((check) => line(check, `signed by ${names(check.reviewers)}; publish it`)),
    embargoed: standing('embargoed').map((check) => {
      const until = check.embargoUntil ?? today;
      const hours = hoursUntil(until, now);
      return { ...line(check, `until ${until}, in ${clock(hours)}`), until, hours };
    }),
    toBeReconfirmed: toBeReconfirmed(corpus).map(({ factCheck, changes }) =>
      underChange(
        factCheck,
        changes.map((change) => basisOf(change, changedSince)),
      ),
    ),
    overdue: overdueChecks(corpus, today).map((check) =>
      line(check, `to be looked at again by ${check.reviewBy}`),
    ),
    oldEvidence: oldEvidence(corpus, today).map(({ factCheck, evidence }) =>
      line(
        factCheck,
        evidence.map(({ id, checkedOn }) => `${id} checked on ${checkedOn}`).join(', '),
      ),
    ),
    orphanSources: corpusOrphans(corpus).map(({ id, title }) => ({
      entry: `sources/${id}`,
      title,
      what: 'nothing cites it',
    })),
    deadLinks: deadEntryLinks(corpus, pages),
    standings: standings.map((key) => ({ key, count: standing(key).length })),
  };
}

const line = ({ id, title, lang }: FactCheck, what: string): StatusLine => ({
  entry: `fact-checks/${id}`,
  title,
  lang,
  what,
});

const isSigned = ({ reviewers, reviews }: FactCheck): boolean =>
  reviewers.length > 0 && reviews.at(-1)?.outcome !== 'returned';

const names = (bylines: readonly { readonly id: string }[]) =>
  bylines.map(({ id }) => id).join(', ');
const by = ({ authors }: FactCheck) => `by ${names(authors)}`;

function returned({ reviews }: FactCheck): string | undefined {
  const last = reviews.at(-1);
  if (last?.outcome !== 'returned') return undefined;
  const verdict = last.verdict ? `, whose verdict is "${last.verdict.id}"` : '';
  return `returned by ${last.reviewer.id} on ${last.on}${verdict}${last.note ? `: ${last.note}` : ''}`;
}

const underChange = (check: FactCheck, basis: readonly StatusBasis[]): StatusLine => ({
  ...line(
    check,
    basis
      .map(({ entry, what, changed }) =>
        [`${entry} ${what}`, ...changed.map((field) => `changed: ${field}`)].join('; '),
      )
      .join('; '),
  ),
  basis,
});

function basisOf(change: ChangedBasis, changedSince: ChangedSince): StatusBasis {
  const { updatedOn, signedOn } = change;
  const when = `changed on ${updatedOn}, signed on ${signedOn}`;
  if ('incident' in change) {
    const relied = change.reliances.map(({ link }) => link.reliesOn).join(' ');
    const { id, title } = change.incident;
    const entry = `incidents/${id}`;
    const what = `${when}; relied on: ${relied}`;
    return { entry, title, what, changed: changedSince(entry, signedOn) };
  }
  const { id, title, titleShort = title } = change.source;
  const entry = `sources/${id}`;
  const what = `${when}; cited at ${change.locators.join(', ')}`;
  return { entry, title: titleShort, what, changed: changedSince(entry, signedOn) };
}

const clock = (hours: number) =>
  hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
