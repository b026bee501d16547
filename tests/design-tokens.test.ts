import { readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { tones } from '#domain/verdict.ts';
import { colourPairs, contrastOf, furniture, leastContrast } from '#site/colour-pairs.ts';
import { readTokens, tokens, tokensNamed, type ColourToken } from '#site/design-tokens.ts';
import { sourceFiles } from './support/source-tree.ts';

const schemes = ['light', 'dark'] as const;

/** Pairs that fall short of what is asked of them, in either scheme. */
const failing = (colours: readonly ColourToken[]) =>
  schemes.flatMap((scheme) =>
    colourPairs
      .filter((pair) => contrastOf(pair, scheme, colours) < leastContrast[pair.kind])
      .map(({ ink, ground }) => `${ink} on ${ground}, ${scheme}`),
  );

describe('the tokens', () => {
  it('are read from the stylesheet that draws the site', () => {
    expect(tokens.colours.length).toBeGreaterThan(8);
    expect(tokensNamed('text-').length).toBeGreaterThan(4);
    expect(tokensNamed('space-')).toHaveLength(7);
    expect(readTokens(':root { --a: light-dark(#fff, #000); --b: 1rem } p { --c: 2px }')).toEqual({
      colours: [{ name: 'a', light: '#fff', dark: '#000' }],
      values: [{ name: 'b', value: '1rem' }],
    });
  });

  it('have a colour for every tone', () => {
    const names = tokens.colours.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...tones]));
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    for (const tone of tones) expect(css).toContain(`[data-tone='${tone}']`);
  });
});

describe('contrast', () => {
  it('is AA for all text and 3 to 1 for all marks and outlines, in light and in dark', () => {
    expect(failing(tokens.colours)).toEqual([]);
  });

  it('is computed as WCAG computes it', () => {
    const black: ColourToken = { name: 'ink', light: '#000', dark: '#767676' };
    const white: ColourToken = { name: 'paper', light: '#fff', dark: '#fff' };
    const pair = { ink: 'ink', ground: 'paper' };
    expect(contrastOf(pair, 'light', [black, white])).toBeCloseTo(21, 5);
    expect(contrastOf(pair, 'dark', [black, white])).toBeCloseTo(4.54, 2);
    expect(() => contrastOf({ ink: 'none', ground: 'paper' }, 'light')).toThrow('No colour token');
  });

  it('would be seen to fall short', () => {
    const pale = tokens.colours.map((colour) =>
      colour.name === 'soft' ? { ...colour, light: '#909090' } : colour,
    );
    expect(failing(pale)).toContain('soft on paper, light');
    expect(failing(pale)).not.toContain('ink on paper, light');
  });
});

/** Colours that a stylesheet uses, by what they are used for. */
function usesOf(css: string) {
  const uses = { text: new Set<string>(), ground: new Set<string>(), drawn: new Set<string>() };
  walk(parse(css), {
    visit: 'Declaration',
    enter: ({ property, value }) => {
      const kind =
        property === 'color'
          ? 'text'
          : property.startsWith('background')
            ? 'ground'
            : /^(fill|stroke|border|outline)/.test(property)
              ? 'drawn'
              : undefined;
      for (const { name } of tokens.colours) {
        if (kind && generate(value).includes(`var(--${name})`)) uses[kind].add(name);
      }
    },
  });
  return uses;
}

const styles = sourceFiles('src')
  .filter(({ path }) => /\.(astro|css)$/.test(path))
  .map(({ path, text }) =>
    path.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n'),
  )
  .join('\n');

/** What is in use and stands in no pair. */
function unpaired(css: string): string[] {
  const { text, ground, drawn } = usesOf(css);
  const inks = (kind: string) =>
    colourPairs.filter((pair) => kind === 'drawn' || pair.kind === kind).map(({ ink }) => ink);
  const grounds = colourPairs.map((pair) => pair.ground);
  const isFurniture = (name: string) => (furniture as readonly string[]).includes(name);
  return [
    ...[...text].filter((name) => !inks('text').includes(name)),
    ...[...ground].filter((name) => !grounds.includes(name)),
    ...[...drawn].filter((name) => !inks('drawn').includes(name) && !isFurniture(name)),
  ];
}

describe('the list of pairs', () => {
  it('has every colour that a stylesheet uses for text, behind text and in drawings', () => {
    expect(usesOf(styles).text.size).toBeGreaterThan(3);
    expect(unpaired(styles)).toEqual([]);
  });

  it('would be seen to lack one', () => {
    expect(unpaired('p { color: var(--line); background: var(--mixed) }')).toEqual([
      'line',
      'mixed',
    ]);
    expect(unpaired('p { color: var(--ink); border: 1px solid var(--line) }')).toEqual([]);
  });
});
