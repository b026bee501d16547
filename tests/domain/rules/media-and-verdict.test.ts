import { expect, test } from 'vitest';
import { mediaAndVerdict } from '#domain/rules/media-and-verdict.ts';
import { findings } from '../../support/records.ts';

const media = (authenticity: string) => ({
  kind: 'picture',
  authenticity,
  explanation: 'It shows a parade of 2015.',
  appearances: [{ source: 'gazette', locator: 'para. 1' }],
});
const find = (verdict: string, authenticity?: string) =>
  findings(mediaAndVerdict, {
    'fact-checks/envoy': { verdict, 'claim.media': authenticity && media(authenticity) },
  });

test('a picture that shows something else goes with any verdict but that of full truth', () => {
  expect(find('false', 'out-of-context')).toEqual([]);
  expect(find('unproven', 'altered')).toEqual([]);
  expect(find('true', 'original')).toEqual([]);
  expect(find('true')).toEqual([]);
});

test('an altered picture, and a claim that is wholly true', () => {
  expect(find('true', 'altered')).toEqual([
    'fact-checks/envoy claim.media.authenticity: The picture is "altered", and the claim made with it is rated "True".',
  ]);
});
