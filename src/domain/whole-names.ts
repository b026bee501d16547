/**
 * Splits a text at names such as "ISIS-K" and "IS-KP", whose hyphen must not end a line:
 * every second part is such a name, so that the parts together are the text.
 */
export const apartFromNames = (text: string): string[] =>
  // Most texts have none, and looking at each letter takes long.
  text.includes('-') ? text.split(/([\p{L}\p{N}]+-[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}]))/u) : [text];
