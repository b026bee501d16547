/** A line of a list of checksums, as `sha256sum -c` reads it. */
export const checksumLine = (sha256: string, path: string): string => `${sha256}  ${path}\n`;
