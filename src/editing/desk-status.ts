import { hoursUntil } from './embargo-clock.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import { corpusOrphans } from './orphan-sources.ts';
import { deadEntryLinks, type DeadLink } from './dead-links.ts';
import { standingOn } from '#domain/publication.ts';
import { latestFactChecks } from '#domain/queries.ts';
import { oldEvidence, overdueChecks, toBeReconfirmed, type ChangedBasis } from '#domain/stale.ts';

/** A line of the desk's status: an entry, and what there is to know or do. */
export interface StatusLine {
  /** "fact-checks/x" */
  readonly entry: string;
  readonly title: string;
  readonly what: string;
}

/** Everything that waits for an editor, by the reason for which it waits. */
export interface DeskStatus {
  readonly drafts: readonly StatusLine[];
  readonly inReview: readonly StatusLine[];
  readonly embargoed: readonly (StatusLine & { readonly until: string; readonly hours: number })[];
  readonly toBeReconfirmed: readonly StatusLine[];
  readonly overdue: readonly StatusLine[];
  readonly oldEvidence: readonly StatusLine[];
  readonly orphanSources: readonly StatusLine[];
  readonly deadLinks: readonly DeadLink[];
}

/** `now` is an instant; days are those of UTC. The corpus holds drafts, too. */
export function deskStatus(corpus: Corpus, now: Date, pages: ReadonlySet<string>): DeskStatus {
  const today = now.toISOString().slice(0, 10);
  const checks = latestFactChecks(corpus);
  const standing = (wanted: string) =>
    checks.filter((check) => standingOn(check, today) === wanted);
  return {
    drafts: standing('draft').map((check) => line(check, returned(check) ?? by(check))),
    inReview: standing('review').map((check) =>
      line(
        check,
        check.reviewers.length > 0
          ? `signed by ${names(check.reviewers)}; publish it`
          : `${by(check)}; nobody has signed`,
      ),
    ),
    embargoed: standing('embargoed').map((check) => {
      const until = check.embargoUntil ?? today;
      const hours = hoursUntil(until, now);
      return { ...line(check, `until ${until}, in ${clock(hours)}`), until, hours };
    }),
    toBeReconfirmed: toBeReconfirmed(corpus).map(({ factCheck, changes }) =>
      line(factCheck, changes.map(changeWords).join('; ')),
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
  };
}

const line = ({ id, title }: FactCheck, what: string): StatusLine => ({
  entry: `fact-checks/${id}`,
  title,
  what,
});

const names = (bylines: readonly { readonly id: string }[]) =>
  bylines.map(({ id }) => id).join(', ');
const by = ({ authors }: FactCheck) => `by ${names(authors)}`;

function returned({ reviews }: FactCheck): string | undefined {
  const last = reviews.at(-1);
  if (last?.outcome !== 'returned') return undefined;
  const verdict = last.verdict ? `, whose verdict is "${last.verdict.id}"` : '';
  return `returned by ${last.reviewer.id} on ${last.on}${verdict}${last.note ? `: ${last.note}` : ''}`;
}

function changeWords(change: ChangedBasis): string {
  if ('incident' in change) {
    const relied = change.reliances.map(({ link }) => link.reliesOn).join(' ');
    return `incidents/${change.incident.id} changed on ${change.updatedOn}, signed on ${change.signedOn}; relied on: ${relied}`;
  }
  return `sources/${change.source.id} changed on ${change.updatedOn}, signed on ${change.signedOn}; cited at ${change.locators.join(', ')}`;
}

const clock = (hours: number) =>
  hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
