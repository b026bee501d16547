import {
  bylineOffers,
  atTheDesk,
  chosenCheck,
  committingArgs,
  verdictOffers,
} from './lib/desk-verb.ts';
import { edited } from '#editing/desk.ts';
import { NotEditable } from '#editing/entry-file.ts';
import { reviewMessage } from '#editing/desk-messages.ts';
import { outcomeOf, reviewEdits, reviewerFault } from '#editing/review-edits.ts';
import { review, reviewChecklist } from '#domain/review.ts';
import { runVerb } from './lib/command.ts';
import { faultIn } from './lib/field-fault.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'review',
  description:
    'Record what a reviewer did: sign a fact-check, or return it to its authors. A point of the checklist that is not confirmed, or a blind verdict that differs, returns it.',
  args: {
    id: { type: 'positional', required: false, description: 'The fact-check.' },
    as: {
      type: 'string',
      valueHint: 'byline',
      description: 'The desk that reviews; not an author.',
    },
    verdict: {
      type: 'string',
      valueHint: 'verdict',
      description: 'The reviewer’s own verdict, where site.yaml asks for it before ours is shown.',
    },
    confirm: {
      type: 'string',
      valueHint: 'points',
      description: `What is confirmed: "all", or ids with commas: ${reviewChecklist.map(({ id }) => id).join(', ')}.`,
    },
    note: { type: 'string', description: 'A remark for the authors.' },
    ...committingArgs,
  },
  examples: [
    'npm run review',
    'npm run review -- kabulov-us-uk-strengthen-isis-k --as plumbline-review-desk --confirm all',
  ],
  run: (args) =>
    atTheDesk(args, async (at) => {
      const { desk, ask, save } = at;
      const open = await chosenCheck(
        at,
        'Which fact-check?',
        ({ status }) => status === 'draft' || status === 'review',
      );
      const check = open.record;
      const reviewer = await ask.choice({
        flag: 'as',
        message: 'Who reviews?',
        offers: bylineOffers(desk).filter(
          ({ id }) => args.as !== undefined || reviewerFault(check, id) === undefined,
        ),
      });
      const fault = reviewerFault(check, reviewer);
      if (fault !== undefined) throw new NotEditable(fault);
      // Asked before anything of the entry but its name is shown.
      const verdict = desk.records.site.review.blindVerdict
        ? await ask.choice({
            flag: 'verdict',
            message: 'Your own verdict, from the evidence, before you see ours',
            offers: verdictOffers(desk),
          })
        : undefined;
      const points = reviewChecklist.map(({ id, question }) => ({
        id,
        label: question,
        spellings: [],
      }));
      const confirmed =
        args.confirm === 'all'
          ? points.map(({ id }) => id)
          : await ask.many({ flag: 'confirm', message: 'I confirm', offers: points });
      const remark = await ask.text({
        flag: 'note',
        message: 'A remark for the authors',
        optional: true,
        fault: faultIn(review.shape.note),
      });
      const given = { reviewer, today: desk.today, verdict, confirmed, note: remark || undefined };
      save([edited(open, reviewEdits(check, given))], reviewMessage(check, given, desk.records));
      say(
        outcomeOf(check, given) === 'signed'
          ? `Signed by ${reviewer}. Publish it: npm run publish -- ${check.id}`
          : `Returned to ${check.authors.join(', ')}.${verdict !== undefined && verdict !== check.verdict ? ` The verdicts differ: ours is "${check.verdict}", the reviewer’s "${verdict}".` : ''}`,
      );
    }),
});
