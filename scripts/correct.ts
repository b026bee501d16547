import { edited } from '#editing/desk.ts';
import { correctionMessage } from '#editing/desk-messages.ts';
import { frozenVersion } from '#editing/frozen-version.ts';
import { correctionEdits } from '#editing/ledger-edits.ts';
import { historyLine } from '#domain/history.ts';
import { runVerb } from './lib/command.ts';
import { committedText } from './lib/committed-text.ts';
import { correctionKinds } from './lib/correction-kinds.ts';
import {
  atTheDesk,
  chosenCheck,
  committingArgs,
  evidenceOffers,
  verdictOffers,
} from './lib/desk-verb.ts';
import { faultIn, helpOf } from './lib/field-fault.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'correct',
  description:
    'Correct a published fact-check: adds a line to its history and keeps the whole old version in content/versions/. Mend the text itself before or after; what was committed is what is kept.',
  args: {
    id: { type: 'positional', required: false, description: 'The fact-check.' },
    kind: {
      type: 'string',
      valueHint: 'severity',
      description: `${correctionKinds.map(({ id, label }) => `${id} (${label})`).join('; ')}.`,
    },
    reason: { type: 'string', description: 'What changed and why, for readers.' },
    verdict: { type: 'string', description: 'The new verdict, for verdict-changed.' },
    evidence: {
      type: 'string',
      valueHint: 'ids',
      description: 'Evidence items concerned, with commas.',
    },
    ...committingArgs,
  },
  examples: [
    'npm run correct',
    'npm run correct -- kabulov-us-uk-strengthen-isis-k --kind corrected --reason "The strike was in 2016, not in 2015."',
  ],
  run: (args) =>
    atTheDesk(args, async (at) => {
      const { desk, ask, save } = at;
      const open = await chosenCheck(at, 'Correct which?', ({ status }) => status === 'published');
      const check = open.record;
      const kind = await ask.choice({
        flag: 'kind',
        message: 'How grave is it?',
        offers: correctionKinds,
      });
      const verdict =
        kind === 'verdict-changed'
          ? await ask.choice({
              flag: 'verdict',
              message: `The new verdict; it was "${check.verdict}"`,
              offers: verdictOffers(desk).filter((offer) => offer.id !== check.verdict),
            })
          : args.verdict;
      const reason = await ask.text({
        flag: 'reason',
        message: 'What changed and why, for readers',
        hint: helpOf(historyLine.shape.reason),
        fault: faultIn(historyLine.shape.reason),
      });
      const evidence = await ask.many({
        flag: 'evidence',
        message: 'Evidence items concerned',
        offers: evidenceOffers(check),
      });
      const chosen = correctionKinds.find((one) => one.id === kind)?.id ?? 'corrected';
      const change = { kind: chosen, reason, verdict, evidence, today: desk.today };
      const edits = correctionEdits(check, change);
      const frozen = frozenVersion(open, await committedText(desk.root, open.path));
      save([frozen, edited(open, edits)], correctionMessage(check, change));
      say(
        'The old version is kept. If the text is not mended yet, mend it now, then: npm run check',
      );
    }),
});
