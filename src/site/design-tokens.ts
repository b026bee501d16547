import { generate, parse, walk } from 'css-tree';
import tokensText from '#styles/tokens.css?raw';

/** A colour as the two schemes have it. */
export interface ColourToken {
  /** Without the two hyphens. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** A size or a font, as CSS says it. */
export interface ValueToken {
  readonly name: string;
  readonly value: string;
}

export interface DesignTokens {
  readonly colours: readonly ColourToken[];
  readonly values: readonly ValueToken[];
}

export type Scheme = 'light' | 'dark';

/** The custom properties that a stylesheet declares on `:root`. */
export function readTokens(css: string): DesignTokens {
  const colours: ColourToken[] = [];
  const values: ValueToken[] = [];
  walk(parse(css), {
    visit: 'Rule',
    enter: ({ prelude, block }) => {
      if (generate(prelude) !== ':root') return;
      for (const node of block.children) {
        if (node.type !== 'Declaration' || !node.property.startsWith('--')) continue;
        const name = node.property.slice(2);
        const value = generate(node.value).trim();
        const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? [];
        if (light && dark) colours.push({ name, light, dark });
        else values.push({ name, value });
      }
    },
  });
  return { colours, values };
}

/** The tokens of this site, read from the stylesheet that every page is drawn with. */
export const tokens = readTokens(tokensText);

/** Those whose names begin alike, such as `text-` or `space-`. */
export const tokensNamed = (beginning: string): ValueToken[] =>
  tokens.values.filter(({ name }) => name.startsWith(beginning));
