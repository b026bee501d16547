/** Of the heap of a build, for each file of content: measured with 20,000 and 50,000 fact-checks. */
const bytesPerFile = 143_000;

/** What to do where the heap of this process will not hold a build of so many files; undefined where it will. */
export function heapAdvice(files: number, limit: number): string | undefined {
  const need = files * bytesPerFile;
  if (need <= limit) return undefined;
  const megabytes = Math.ceil(need / 2 ** 30) * 1024;
  return (
    `${files} files of content need a heap of about ${megabytes} MB; this Node has ${Math.floor(limit / 2 ** 20)} MB ` +
    `and may end with "heap out of memory". Build with NODE_OPTIONS=--max-old-space-size=${megabytes}, or in shards (docs/scale.md).`
  );
}
