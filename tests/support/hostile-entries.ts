import { hostileBodies } from '../prose/hostile-bodies.ts';
import { fixturePaths, soundContent } from './archive-fixture.ts';
import { hostileFrontmatter } from './hostile-frontmatter.ts';
import { runningEntries } from './running-entries.ts';

/** One entry that nobody may take in: the file of a narrative. */
export interface HostileEntry {
  readonly tries: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** The first line that is no longer as in the sound entry. */
  readonly firstLine: number;
}

const sound = soundContent[fixturePaths.narrative] ?? '';
const [, fields = '', words = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(sound) ?? [];

const withBody = (body: string) => sound.replace(words, () => body);
const texts: readonly (readonly [tries: string, text: string])[] = [
  ...hostileBodies.map(([tries, body]) => [tries, withBody(body)] as const),
  ...hostileFrontmatter,
  ...runningEntries.map(
    ({ tries, fence, frontmatter, body }) =>
      [
        tries,
        frontmatter === ''
          ? withBody(body)
          : `${fence}\n${fields}${frontmatter}\n${fence}\n\n${words}`,
      ] as const,
  ),
];

/** All of our own vectors, each alone in a narrative that is sound but for it. */
export const hostileEntries: readonly HostileEntry[] = texts.map(([tries, text], index) => ({
  tries,
  path: `narratives/vector-${index}.mdx`,
  text,
  firstLine: firstDifference(text.split('\n'), sound.split('\n')),
}));

function firstDifference(lines: readonly string[], of: readonly string[]): number {
  const index = lines.findIndex((line, at) => line !== of[at]);
  return index === -1 ? lines.length : index + 1;
}
