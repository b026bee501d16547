declare module 'unicode-confusables' {
  /** True for text with a character that the table of confusable characters of Unicode maps to another. */
  export function isConfusing(text: string): boolean;
}
