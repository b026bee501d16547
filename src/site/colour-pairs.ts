import Color from 'colorjs.io';
import { tokens, type ColourToken, type Scheme } from './design-tokens.ts';

/** What WCAG 2.2 asks of text (1.4.3, AA), and of whatever else must be seen to understand (1.4.11). */
export const leastContrast = { text: 4.5, mark: 3 } as const;

/** A colour on the colour behind it, and what is drawn so. */
export interface ColourPair {
  readonly ink: string;
  readonly ground: string;
  readonly kind: keyof typeof leastContrast;
}

const pairs = (kind: ColourPair['kind'], ground: string, ...inks: string[]): ColourPair[] =>
  inks.map((ink) => ({ ink, ground, kind }));

/** Every colour that carries meaning, on every colour behind it. */
export const colourPairs: readonly ColourPair[] = [
  ...pairs('text', 'paper', 'ink', 'soft', 'link', 'negative', 'mixed', 'positive', 'open'),
  ...pairs('text', 'raise', 'ink', 'soft', 'link', 'negative', 'mixed', 'positive', 'open'),
  ...pairs('text', 'highlight', 'ink'),
  ...pairs('text', 'ink', 'paper'),
  ...pairs('text', 'link', 'paper'),
  ...pairs('mark', 'paper', 'ink', 'soft', 'link', 'negative', 'mixed', 'positive', 'open'),
  ...pairs('mark', 'raise', 'ink', 'soft', 'link'),
];

/** Colours that may only ever be furniture: whoever cannot see them misses nothing. */
export const furniture = ['line', 'highlight', 'raise', 'paper'] as const;

/** The contrast ratio of WCAG 2.2 in one scheme. */
export const contrastOf = (
  { ink, ground }: Pick<ColourPair, 'ink' | 'ground'>,
  scheme: Scheme,
  colours: readonly ColourToken[] = tokens.colours,
): number => {
  const valueOf = (name: string) => {
    const found = colours.find((colour) => colour.name === name);
    if (!found) throw new Error(`No colour token "${name}".`);
    return found[scheme];
  };
  return Color.contrastWCAG21(valueOf(ink), valueOf(ground));
};
