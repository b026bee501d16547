import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardColours } from '#charts/card-colours.ts';
import { cardSize, cardText, type CardWords } from '#charts/card-text.ts';
import { escaped, type TextLine } from '#charts/outlined-text.ts';
import { shareCard } from '#charts/share-card.ts';
import { cards, typesetter } from './card-fixture.ts';

const card = (name: string): CardWords => {
  const found = cards[name];
  if (!found) throw new Error(`No card ${name}.`);
  return found;
};

/** Where a line begins and ends, as it is really set. */
function extentOf({ text, face, size, x, anchor, direction }: TextLine) {
  const runs = typesetter.set(text, face, direction ?? 'ltr');
  const width = runs.reduce((sum, run) => sum + (run.width / run.unitsPerEm) * size, 0);
  return anchor === 'left' ? { left: x, right: x + width } : { left: x - width, right: x };
}

/** What is wrong with where the lines of a card stand. */
function misplaced(lines: readonly TextLine[]): string[] {
  const slack = 2; // pixels: kerning across a space
  return lines.flatMap((line, index) => {
    const { left, right } = extentOf(line);
    const inside =
      left >= cardSize.margin - slack && right <= cardSize.width - cardSize.margin + slack;
    const before = lines[index - 1];
    const clear =
      !before ||
      line.baseline - before.baseline >= line.size ||
      line.baseline - before.baseline < 5;
    return inside && clear && line.baseline < cardSize.height - 20 ? [] : [line.text];
  });
}

it('leaves out what XML cannot hold', () => {
  expect(escaped('a\u0007\uD800b')).toBe('ab');
});

describe('the card of a fact-check', () => {
  it.each(Object.keys(cards))('%s is drawn as it was', async (name) => {
    await expect(shareCard(card(name), typesetter)).toMatchFileSnapshot(`golden/card-${name}.svg`);
  });

  it('keeps every line of any length and script within the margins and clear of the next', () => {
    const words = fc.constantFrom(
      'the',
      'ISIS-K',
      'государство',
      'الإسلامية',
      'ğ2015,',
      'W'.repeat(70),
    );
    const text = (most: number) =>
      fc
        .array(words, { minLength: 1, maxLength: 60 })
        .map((w) => w.join(' ').slice(0, most).trim());
    fc.assert(
      fc.property(
        text(500),
        text(120),
        text(40),
        text(300),
        (claim, claimant, verdict, occasion) => {
          const changed = { ...card('short-latin'), claim, claimant, verdict, occasion };
          expect(misplaced(cardText(changed, typesetter))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('would see a line that is too wide or too close', () => {
    const [line] = cardText(card('short-latin'), typesetter);
    if (!line) throw new Error('The card is empty.');
    expect(misplaced([{ ...line, text: 'W'.repeat(99) }])).toHaveLength(1);
    expect(misplaced([line, { ...line, baseline: line.baseline + 8 }])).toHaveLength(1);
  });

  it('begins what is written from right to left at the right', () => {
    const anchors = (name: string) =>
      Object.fromEntries(
        cardText(card(name), typesetter).map(({ text, anchor }) => [text, anchor]),
      );
    expect(anchors('arabic-claim')).toMatchObject({ Unproven: 'left', 'ذبيح الله مجاهد': 'right' });
    expect(anchors('dari-frame')).toMatchObject({
      درست: 'right',
      بررسی: 'left',
      Pentagon: 'right',
    });
  });

  it('ends a text that is too long in an ellipsis and gives a long name the room of the occasion', () => {
    const lines = cardText(card('longest'), typesetter).map(({ text }) => text);
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
    expect(lines).toContain('Mostly false, and much else besides that');
    expect(lines.join(' ')).toContain('in the Affairs');
    expect(lines.join(' ')).not.toContain('Chair');
  });

  it('leaves out what no font can write, rather than draw boxes', () => {
    const lines = cardText({ ...card('short-latin'), claim: '伊斯兰国' }, typesetter);
    expect(lines.map(({ text }) => text)).not.toContain('伊斯兰国');
    expect(lines.map(({ text }) => text)).toContain('False');
  });

  it('escapes its texts', () => {
    const svg = shareCard({ ...card('short-latin'), claim: '<b a="1">&' }, typesetter);
    expect(svg).toContain('aria-label="&lt;b a=&quot;1&quot;&gt;&amp;"');
    expect(svg).toContain('<title>False: foreign hands &lt;&amp; others&gt;');
    expect(svg).not.toMatch(/<b /);
  });

  it('has the light colours of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const { tones, ...plain } = cardColours;
    for (const [name, colour] of Object.entries({ ...plain, ...tones })) {
      expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
    }
  });
});
