/**
 * The parser hands everything that looks like a program to a JavaScript parser, in native code: `export "\` at the end
 * of a file and `{((((` deep enough end the whole process, and nothing can catch that. So it never sees a program: what
 * would begin one (a brace, or `import`/`export` at the start of a line) is replaced, unit for unit, by a noncharacter
 * that no body may hold. Where the stand-in comes out as code it is turned back; where it comes out as text the body
 * is refused, at its place.
 */
const brace = '\ufdd0';
const escapedBrace = '\ufdd1';
const importMark = '\ufdd2';
const exportMark = '\ufdd3';
/** Stands for a `<` that was refused, so that the rest of the body can still be read for problems. */
export const refusedTag = '\ufdd4';

export const mask = (text: string): string =>
  text
    .replace(
      /(\\*)\{/g,
      (_, slashes: string) => slashes + (slashes.length % 2 ? escapedBrace : brace),
    )
    .replace(/^( {0,3})(im|ex)(?=port\b)/gm, (_, indent: string, start: string) =>
      start === 'im' ? `${indent}${importMark}m` : `${indent}${exportMark}x`,
    );

const written: Readonly<Record<string, string>> = {
  [brace]: '{',
  [escapedBrace]: '{',
  [importMark]: 'i',
  [exportMark]: 'e',
  [refusedTag]: '<',
};

/** Masked text as it was written: for code and attribute values, where a backslash is a backslash. */
export const unmask = (masked: string): string =>
  masked.replace(/[\ufdd0-\ufdd4]/g, (mark) => written[mark] ?? mark);

/** Masked text as it reads: `\{` is a brace. */
export const unmaskText = (masked: string): string =>
  unmask(masked.replaceAll(`\\${escapedBrace}`, '{'));

/** Where expressions and module lines begin in a piece of masked text; a row of braces is one beginning. */
export const programStarts = (masked: string): { index: number; kind: 'expression' | 'module' }[] =>
  Array.from(masked.matchAll(/\ufdd0+|[\ufdd2\ufdd3]/g), ({ index, 0: mark }) => ({
    index,
    kind: mark.startsWith(brace) ? 'expression' : 'module',
  }));

/** A masked tag with the values that are expressions made literal and spreads blanked; its length is kept. */
export const withoutExpressions = (tag: string): string =>
  tag
    .replace(/=(\ufdd0[^}]*\})/g, (_, value: string) => `="${'x'.repeat(value.length - 2)}"`)
    .replace(/\ufdd0[^}]*\}/g, (spread) => ' '.repeat(spread.length));
