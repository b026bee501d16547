import { expect, test } from 'vitest';
import { quoteInCapture } from '#domain/rules/quote-in-capture.ts';
import { component, findings } from '../../support/records.ts';

const find = (changes: object, gazette: object = {}) =>
  findings(quoteInCapture, { 'fact-checks/envoy': changes, 'sources/gazette': gazette });
const verbatim = (
  path: string,
  words: string,
  why = 'the words occur in no captured passage of the source "gazette".',
) => `fact-checks/envoy ${path}: The page may not call "${words}" verbatim: ${why}`;

test('words that stand in a passage, with other marks and white space', () => {
  expect(find({})).toEqual([]);
  expect(find({ 'quote.text': '"putting   frantic efforts" into' })).toEqual([]);
});

test('one word altered, left out or cut', () => {
  for (const words of ['putting frantic effort', 'putting efforts', 'putting Frantic efforts']) {
    expect(find({ 'quote.text': words })).toEqual([verbatim('quote.text', words)]);
  }
});

test('a rendering, a repeated wording and a quoted answer are held to the same', () => {
  expect(find({ 'quote.renderings.0.text': 'frantic work' })).toEqual([
    verbatim('quote.renderings.0.text', 'frantic work'),
  ]);
  expect(find({ 'claim.repeatedBy.0.wording': 'Hands at play' })).toEqual([
    verbatim('claim.repeatedBy.0.wording', 'Hands at play'),
  ]);
  expect(find({ 'replies.sought.0.quotedAnswer': 'pure nonsense' })).toEqual([
    verbatim('replies.sought.0.quotedAnswer', 'pure nonsense'),
  ]);
});

test('an answer quoted without a source', () => {
  const unsourced = { 'replies.sought.0.source': undefined, 'replies.sought.0.locator': undefined };
  expect(find(unsourced)).toEqual([
    'fact-checks/envoy replies.sought.0.quotedAnswer: The words "total nonsense" are quoted without a source.',
  ]);
});

test('a source without a capture, or without passages', () => {
  const why = 'the source "gazette" has no captured passage.';
  for (const gazette of [{ capture: undefined }, { 'capture.passages': [] }]) {
    expect(find({}, gazette)).toContain(
      verbatim('quote.renderings.0.text', 'putting frantic efforts', why),
    );
  }
});

test('a quotation in a body, of whichever entry', () => {
  const body = (words: string) => [
    component('Quote', { source: 'gazette' }, [`<p>${words}</p>`], 44),
  ];
  expect(find({ body: body('strengthening <em>the</em> Bombers') })).toEqual([]);
  expect(findings(quoteInCapture, { 'incidents/airport': { body: body('weakening') } })).toEqual([
    'incidents/airport 44:3: The page may not call "weakening" verbatim: the words occur in no captured passage of the source "gazette".',
  ]);
});

test('a long quotation is named by its opening', () => {
  const [message = ''] = find({ 'quote.text': 'never said '.repeat(20).trim() });
  expect(message).toContain(
    '"never said never said never said never said never said never ..." verbatim',
  );
});

test('reported speech, and a source that does not exist, are not judged', () => {
  const reported = {
    kind: 'reported',
    paraphrase: 'He accused others.',
    reason: 'No transcript.',
    source: 'gazette',
    locator: 'para. 3',
  };
  expect(find({ quote: reported, replies: { notSought: 'No need.' } })).toEqual([]);
  expect(find({ 'quote.renderings.0.source': 'missing', 'quote.renderings.0.text': 'x' })).toEqual(
    [],
  );
  expect(
    find({ 'claim.repeatedBy.0.wording': undefined, 'replies.sought.0.quotedAnswer': undefined }),
  ).toEqual([]);
});
