/** Of the heap of a build, for each file of content: 43,000 with 20,000 fact-checks; 50,000 were built with 64,000. */
const bytesPerFile = 60_000;

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
