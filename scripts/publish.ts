import { edited } from '#editing/desk.ts';
import { publicationMessage } from '#editing/desk-messages.ts';
import { publicationEdits } from '#editing/ledger-edits.ts';
import { historyLine } from '#domain/history.ts';
import { fullDate } from '#domain/partial-date.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { atTheDesk, chosenCheck, committingArgs } from './lib/desk-verb.ts';
import { readEmbargo } from './lib/embargo.ts';
import { faultIn } from './lib/field-fault.ts';
import { publishWholeSite, siteArgs } from './lib/publishing/publish-verb.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'publish',
  description:
    'Publish a signed fact-check: its status, the first line of its history, and the day by which it is looked at again. The next build shows it. With --to: publish the whole site to a folder, so that readers never see half of it.',
  args: {
    id: {
      type: 'positional',
      required: false,
      description: 'The fact-check; with --rollback the release.',
    },
    embargo: {
      type: 'string',
      valueHint: 'instant',
      description:
        'Keep it back until then: a day, or an instant such as 2026-12-01T06:00+04:30. Days begin at midnight UTC, and it is never shown earlier.',
    },
    reason: { type: 'string', description: 'The first line of the history, for readers.' },
    'review-by': {
      type: 'string',
      valueHint: 'day',
      description: 'Look at it again by this day; in a year when left out.',
    },
    ...committingArgs,
    ...siteArgs,
  },
  examples: [
    'npm run publish -- kabulov-us-uk-strengthen-isis-k',
    'npm run publish -- kabulov-us-uk-strengthen-isis-k --embargo 2026-12-01',
    'npm run publish -- --to /srv/fact-checks',
    'npm run publish -- --to /srv/fact-checks --rollback',
  ],
  run: async (args) => {
    if (args.to !== undefined) return publishWholeSite({ ...args, to: args.to });
    refuseWithoutTo(args);
    return atTheDesk(args, async (at) => {
      const { desk, ask, save } = at;
      const embargo = args.embargo === undefined ? undefined : readEmbargo(args.embargo);
      const open = await chosenCheck(at, 'Publish which?', ({ status }) => status === 'review');
      const reason = await ask.text({
        flag: 'reason',
        message: 'What the history says of the publication',
        initial: 'First published.',
        fault: faultIn(historyLine.shape.reason),
      });
      const from = embargo !== undefined && embargo > desk.today ? embargo : desk.today;
      const reviewBy = await ask.text({
        flag: 'review-by',
        message: 'Look at it again by',
        initial: open.record.reviewBy ?? aYearAfter(from),
        fault: faultIn(fullDate),
      });
      const edits = publicationEdits(open.record, {
        today: desk.today,
        embargoUntil: embargo,
        reason,
        reviewBy,
        blindVerdict: desk.records.site.review.blindVerdict,
      });
      save(
        [edited(open, edits)],
        publicationMessage(
          open.record,
          { reason, embargoUntil: from > desk.today ? from : undefined },
          desk.records,
        ),
      );
      say(
        from > desk.today
          ? `Under embargo: the first build on or after ${from}, midnight UTC, shows it.`
          : 'The next build shows it: npm run build',
      );
    });
  },
});

function refuseWithoutTo(args: Partial<Record<keyof typeof siteArgs, unknown>>): void {
  const alone = (['from', 'rollback', 'list'] as const).find((name) => args[name]);
  if (alone === undefined) return;
  throw new Failure(`--${alone} needs --to. Help: npm run publish -- --help`, exitCode.wrongUsage);
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
