import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { sourceUses, type Use } from '#domain/source-uses.ts';
import { wordPurpose, type UseWords } from '#site/source-use-words.ts';
import { records } from './support/records.ts';

const corpus = link(
  records({
    'fact-checks/envoy': {
      'claim.alsoSaid': [
        { claimant: 'ministry', wording: 'Again.', source: 'gazette', locator: 'para. 9' },
      ],
    },
    'incidents/airport': {
      'actors.0.attributedBy': [{ source: 'herald', locator: 'para. 5' }],
      'actors.0.claimedBy': { source: 'leaflet', locator: 'p. 1' },
    },
    'claimants/envoy': { offices: [{ title: 'Envoy', source: 'gazette', locator: 'para. 1' }] },
  }),
);
const worded = (id: string) => {
  const cited = corpus.sources.get(id);
  if (!cited) throw new Error(`No source ${id}.`);
  const using: readonly { readonly uses: readonly Use[] }[] = Object.values(
    sourceUses(cited),
  ).flat();
  return using.flatMap(({ uses }) => uses.map(({ purpose }) => read(wordPurpose(purpose))));
};

/** As a reader reads it. */
function read({ text, of, runsOn, note, href }: UseWords): { text: string; href?: string } {
  const whole = of === undefined ? text : `${text}${runsOn ? '' : ':'} ${of}`;
  return { text: note ? `${whole} (${note})` : whole, ...(href !== undefined && { href }) };
}

test('a purpose is told in words, with a link to the part of the entry that has an anchor', () => {
  expect(worded('herald')).toEqual([
    {
      text: 'exhibit A: They killed nine leaders of the Bombers.',
      href: '/fact-checks/envoy/#leaders-killed',
    },
    { text: 'figure: killed', href: '/incidents/airport/#figures_killed_all' },
    { text: 'figure: explosions', href: '/incidents/airport/#figures_explosions_all' },
    { text: 'dispute: Who fired first?', href: '/incidents/airport/#who-fired' },
    { text: 'who was involved: The Bombers (perpetrator)' },
    { text: 'account of what happened' },
  ]);
  expect(worded('leaflet').at(-1)).toEqual({ text: 'their own claim: The Bombers' });
});

test('also what was said, repeated, answered and held', () => {
  expect(worded('gazette').map(({ text }) => text)).toEqual([
    'where the claim is on record',
    'an earlier review of the claim by others',
    'the quotation',
    'another form of the words',
    'passed on by Channel One',
    'said again by Foreign ministry',
    'exhibit A: They killed nine leaders of the Bombers.',
    'exhibit B: No arms delivery is on record.',
    'reply: The accused ministry',
    'dispute: Who fired first?',
    'who this is',
    'office: Envoy',
    'told by Channel One',
    'description of the narrative',
  ]);
});
