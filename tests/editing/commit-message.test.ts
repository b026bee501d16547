import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageText } from '#editing/commit-message.ts';

/** The trailers that git finds in a message. */
const trailersIn = (message: string) =>
  execFileSync('git', ['interpret-trailers', '--parse'], { input: message, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

it('ends in trailers that git reads back, without those that say nothing', () => {
  const message = messageText({
    subject: 'Correct kabulov (corrected)',
    body: 'The strike was in 2016.\n\nNot-a-trailer: it stands in the middle.',
    trailers: [
      { key: 'Fact-check', value: 'kabulov' },
      { key: 'Verdict', value: undefined },
      { key: 'Evidence', value: ' ' },
      { key: 'Reviewed-by', value: 'The desk\nEvil: yes' },
    ],
  });
  expect(message.split('\n')[0]).toBe('Correct kabulov (corrected)');
  expect(trailersIn(message)).toEqual(['Fact-check: kabulov', 'Reviewed-by: The desk Evil: yes']);
});

it('has its own trailers alone, whatever an editor writes as a reason', () => {
  const words = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('a: b', 'X-y: z\nX-y: z'));
  fc.assert(
    fc.property(words, fc.string({ minLength: 1, maxLength: 40 }), (body, value) => {
      fc.pre(!/[\0]/.test(body + value) && value.trim() !== '' && !/^\s*---/m.test(body + value));
      const found = trailersIn(
        messageText({ subject: 'Sign it', body, trailers: [{ key: 'Fact-check', value: 'x' }] }),
      );
      expect(found).toEqual(['Fact-check: x']);
    }),
    { numRuns: 60, seed: 7 },
  );
});
