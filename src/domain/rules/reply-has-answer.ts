import { rule } from './rule.ts';

/** Who answered is heard; who did not is not quoted. */
export const replyHasAnswer = rule({
  id: 'reply-has-answer',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ replies }) {
    if (!('sought' in replies)) return;
    for (const [index, reply] of replies.sought.entries()) {
      const { asked, outcome, answer, quotedAnswer } = reply;
      const hasAnswer = (answer ?? quotedAnswer) !== undefined;
      if (outcome === 'answered' && !hasAnswer) {
        yield {
          at: ['replies', 'sought', index],
          message: `The answer of ${asked} is not told.`,
          mend: 'Add "answer:" in our words, or "quotedAnswer:" with theirs, its source and locator.',
        };
      }
      if (outcome === 'no-answer' && hasAnswer) {
        yield {
          at: ['replies', 'sought', index, 'outcome'],
          message: `${asked} did not answer, yet an answer is told.`,
          mend: 'Write "outcome: answered" or "outcome: declined", or remove the answer.',
        };
      }
    }
  },
});
