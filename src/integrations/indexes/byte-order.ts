/** As Pagefind orders texts, by their bytes: other than by UTF-16 only for letters beyond U+FFFF. */
export function byBytes(a: string, b: string): number {
  if (isBasic(a) && isBasic(b)) return a < b ? -1 : a > b ? 1 : 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const isBasic = (text: string): boolean => !/[\ud800-\udfff]/.test(text);
