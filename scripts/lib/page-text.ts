/** The text of a page in the character set that it is said to be in, or in UTF-8; what is damaged shows as U+FFFD. */
export function pageText(bytes: Uint8Array, charset = 'utf-8'): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : charset;
  try {
    return new TextDecoder(marked).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
