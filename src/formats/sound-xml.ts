/** Characters that XML 1.0 knows no way to write become U+FFFD: one of them would make the whole file unreadable. */
export const soundXml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
