import { unmask } from './masking.ts';

/**
 * The words of a <Quote>, exactly as they stand between its tags, by paragraphs: Markdown is not read in them (`2*3*4`
 * stays so), only a backslash before a sign of punctuation, which \{ and \< need.
 */
export const quotedWords = (source: string): string[] =>
  unmask(source.replace(openingTag, '').replace(/<\/Quote>$/, ''))
    .split(/(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])/)
    .map((paragraph) => paragraph.trim().replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    .filter((paragraph) => paragraph !== '');

const openingTag = /^<Quote(?:\s|"[^"]*"|'[^']*'|[^\s"'<>])*>/;
