import { claim, selectionReasons } from '#domain/claim.ts';
import { factCheck } from '#domain/fact-check.ts';
import { paragraphs } from '#domain/text.ts';
import { link } from '#domain/corpus.ts';
import { checkedBefore } from '../content-matcher.ts';
import { bylineOffers, verdictOffers } from '../desk-verb.ts';
import { chooseEntry } from './choose-entry.ts';
import { newClaimant } from './claimant.ts';
import {
  askField,
  askId,
  askLocator,
  askWord,
  filled,
  offersOf,
  type Drafting,
} from './drafting.ts';
import { askEvidence } from './evidence.ts';
import { addGivenEntries } from './given-entries.ts';
import { askQuote } from './quote.ts';
import { newSource } from './source.ts';

/** A complete draft of a fact-check, with whatever had to be made on the way. */
export async function newFactCheck(drafting: Drafting): Promise<string> {
  const { desk, ask } = drafting;
  addGivenEntries(drafting, 'new-source', 'sources');
  addGivenEntries(drafting, 'new-claimant', 'claimants');
  const summary = await askField(drafting, 'summary', 'The claim', claim.shape.summary);
  for (const { record } of await checkedBefore(summary, link(desk.records))) {
    ask.note(`This may have been checked before: “${record.claim}” (${record.url})`);
  }
  const said = {
    summary,
    claimant: await chooseEntry(drafting, 'claimants', 'claimant', 'Who claims it', newClaimant),
    capacity: await askField(drafting, 'capacity', 'In which office or role', claim.shape.capacity),
    madeOn: await askField(drafting, 'made-on', 'When it was said', claim.shape.madeOn),
    medium: await askField(drafting, 'medium', 'How it reached the public', claim.shape.medium),
    selectionReason: await askWord(
      drafting,
      'selection',
      'Why we check it',
      selectionReasons,
      'not-stated',
    ),
  };
  const source = await chooseEntry(
    drafting,
    'sources',
    'source',
    'Which source has it on record',
    newSource,
  );
  const locator = await askLocator(drafting);
  const quote = await askQuote(drafting, { source, locator });
  const verdict = await ask.choice({
    flag: 'verdict',
    message: 'The verdict, as far as it is known',
    offers: verdictOffers(desk),
    initial: 'unproven',
  });
  const conclusion = await askField(
    drafting,
    'conclusion',
    'The answer',
    factCheck.shape.conclusion,
  );
  const evidence = await askEvidence(drafting);
  const notSought = await askField(
    drafting,
    'reply-not-sought',
    'Why no reply was sought, so far',
    paragraphs(500),
    {
      initial: 'Not asked yet.',
    },
  );
  const title = await askField(drafting, 'title', 'Headline', factCheck.shape.title);
  const narratives = await ask.many({
    flag: 'narratives',
    message: 'Narratives it belongs to',
    offers: offersOf(drafting, 'narratives'),
  });
  const topics = await ask.many({
    flag: 'topics',
    message: 'Topics',
    offers: offersOf(drafting, 'topics'),
  });
  const author = await ask.choice({
    flag: 'author',
    message: 'Who writes it',
    offers: bylineOffers(desk),
    initial: bylineOffers(desk)[0]?.id,
  });
  const id = await askId(drafting, 'fact-checks', `${said.claimant} ${summary}`);
  const data = filled({
    title,
    status: 'draft',
    lang: desk.records.site.lang,
    claim: { ...said, appearances: [{ source, locator }] },
    quote,
    verdict,
    conclusion,
    evidence,
    replies: { notSought },
    narratives,
    topics,
    authors: [author],
  });
  drafting.drafts.push({ collection: 'fact-checks', id, data });
  return id;
}
