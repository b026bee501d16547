import { edited } from '#editing/desk.ts';
import { confirmationMessage } from '#editing/desk-messages.ts';
import { confirmationEdits } from '#editing/ledger-edits.ts';
import { historyLine } from '#domain/history.ts';
import { fullDate } from '#domain/partial-date.ts';
import { runVerb } from './lib/command.ts';
import { atTheDesk, chosenCheck, committingArgs, evidenceOffers } from './lib/desk-verb.ts';
import { faultIn } from './lib/field-fault.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'confirm',
  description:
    'Sign a published fact-check again as it stands, after an incident or a source has changed or its day of review has come.',
  args: {
    id: { type: 'positional', required: false, description: 'The fact-check.' },
    reason: { type: 'string', description: 'What was looked at, for readers.' },
    'review-by': { type: 'string', valueHint: 'day', description: 'The next day of review.' },
    checked: {
      type: 'string',
      valueHint: 'ids',
      description: 'Evidence items that were looked up again: "all", or ids with commas.',
    },
    ...committingArgs,
  },
  examples: [
    'npm run confirm -- kabulov-us-uk-strengthen-isis-k --reason "Read again; the finding does not rest on the count that changed."',
  ],
  run: (args) =>
    atTheDesk(args, async (at) => {
      const { desk, ask, save } = at;
      const open = await chosenCheck(at, 'Confirm which?', ({ status }) => status === 'published');
      const old = open.record.reviewBy;
      const reason = await ask.text({
        flag: 'reason',
        message: 'What was looked at, for readers',
        fault: faultIn(historyLine.shape.reason),
      });
      const offers = evidenceOffers(open.record);
      const checked =
        args.checked === 'all'
          ? offers.map((offer) => offer.id)
          : await ask.many({ flag: 'checked', message: 'Looked up again', offers });
      const reviewBy = await ask.text({
        flag: 'review-by',
        message: `The next day of review${old === undefined ? '' : `; it was ${old}`}`,
        optional: true,
        fault: faultIn(fullDate),
      });
      const given = {
        reason,
        checked,
        reviewBy: reviewBy || undefined,
        today: desk.today,
      };
      const edits = confirmationEdits(open.record, given);
      save([edited(open, edits)], confirmationMessage(open.record, given));
      say('Confirmed. It is no longer listed as to be re-confirmed.');
    }),
});
