/** Reads the first pieces of a stream, until they have a size or it ends; `all` still gives the whole stream. */
export async function begun<T>(
  stream: AsyncIterable<T>,
  size: number,
  sizeOf: (piece: T) => number,
): Promise<{ readonly head: readonly T[]; readonly all: AsyncIterable<T> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const head: T[] = [];
  let read = 0;
  while (read < size) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    read += sizeOf(next.value);
  }
  return { head, all: following(head, iterator) };
}

async function* following<T>(head: readonly T[], iterator: AsyncIterator<T>): AsyncIterable<T> {
  try {
    yield* head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
