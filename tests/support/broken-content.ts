import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A damage done to one line of a file of content/. */
export interface Damage {
  /** Path relative to the content folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** One damage for every line of the text in which the pattern occurs. */
export function damages(
  file: string,
  text: string,
  pattern: RegExp,
  replacement: string,
): Damage[] {
  return text.split('\n').flatMap((before, index) => {
    const after = before.replace(pattern, replacement);
    return after === before ? [] : [{ file, line: index + 1, before, after }];
  });
}

/** Does all the damage, runs, and mends it again. */
export async function withDamage<T>(
  content: string,
  all: readonly Damage[],
  run: () => T | Promise<T>,
): Promise<T> {
  const sound = new Map<string, string>();
  for (const { file, line, after } of all) {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    if (!sound.has(path)) sound.set(path, text);
    await writeFile(
      path,
      text
        .split('\n')
        .with(line - 1, after)
        .join('\n'),
    );
  }
  try {
    return await run();
  } finally {
    for (const [path, text] of sound) await writeFile(path, text);
  }
}

/** Rounds of at most one damage to each file, so that each damage is judged apart from its neighbours. */
export function rounds(all: readonly Damage[]): Damage[][] {
  const perFile = [...Map.groupBy(all, ({ file }) => file).values()];
  const count = Math.max(...perFile.map(({ length }) => length));
  return Array.from({ length: count }, (_, round) => perFile.flatMap((each) => each[round] ?? []));
}
