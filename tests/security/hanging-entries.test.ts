import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { fixturePaths as at, soundContent, writeContent } from '../support/archive-fixture.ts';
import { amount, run } from '../support/hostile-run.ts';
import { newFile } from '../support/new-folder.ts';
import { runVerb } from '../support/site-build.ts';

vi.setConfig({ testTimeout: 120_000 });

const topic = soundContent[at.topic] ?? '';
const narrative = soundContent[at.narrative] ?? '';
const bomb = Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`);
const aliases = `a0: &a0 [x]\n${bomb.join('')}`;
const longLine = 'word '.repeat(10 * 1024 * 1024);

/** What ends, hangs or fills a parser: a file and the text of which its parser dies. */
const killers: readonly (readonly [path: string, text: string, parser: 'yaml' | 'mdx'])[] = [
  ['narratives/open-export.mdx', 'export "\\', 'mdx'],
  ['narratives/open-import.mdx', "Prose.\n\nimport '\\", 'mdx'],
  ['narratives/fence-in-list.mdx', '- a\n  ```\nexport "\\', 'mdx'],
  ['narratives/deep-expression.mdx', `{\${${'('.repeat(100_000)}}`, 'mdx'],
  ['narratives/deep-quotation.mdx', `${'>'.repeat(100_000)}a`, 'mdx'],
  ['narratives/deep-list.mdx', `${'- '.repeat(50_000)}a`, 'mdx'],
  ['narratives/references.mdx', '&amp;'.repeat(100_000), 'mdx'],
  ['narratives/open-tags.mdx', '<a '.repeat(100_000), 'mdx'],
  ['narratives/long-line.mdx', longLine, 'mdx'],
  ['topics/long-line.yaml', `title: ${longLine}\n`, 'yaml'],
  ['topics/alias-bomb.yaml', aliases, 'yaml'],
  ['topics/deep-lists.yaml', `title: ${'['.repeat(30_000)}\n`, 'yaml'],
];

const programs = {
  mdx: `import { mdxToMdast } from 'satteri'; mdxToMdast(text);`,
  yaml: `import { load } from 'js-yaml'; JSON.stringify(load(text, { maxDepth: 1e9, maxAliases: 1e9 }));`,
} as const;

/** True where a parser as it comes dies of a text, or is busy for longer or with more than a file may be. */
async function kills(text: string, parser: keyof typeof programs): Promise<boolean> {
  const program = `import { readFileSync } from 'node:fs';
    const text = readFileSync(process.argv[1], 'utf8');
    ${programs[parser]}
    process.exitCode = 7;`;
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=512', '--input-type=module', '-e', program, newFile('text', text)],
    { stdio: 'ignore', timeout: 5000, killSignal: 'SIGKILL' },
  );
  const [code] = await once(child, 'exit');
  return code !== 7;
}

test('crashing, hanging and filling files are charged with it, and the others are read', async () => {
  const files = killers.map(([path, text, parser]) => [
    path,
    parser === 'mdx' && text !== longLine ? `${narrative}\n${text}` : text,
  ]);
  const sound = Array.from({ length: 20 }, (_, n) => [`topics/sound-${n}.yaml`, topic]);
  const late = [['topics/zz-late.yaml', `${topic}layout: x\n`]];
  const root = writeContent(Object.fromEntries([...files, ...sound, ...late]));
  const { stdout, exitCode } = await runVerb('check', ['--format', 'json', '--root', root]);
  const { problems, entries } = JSON.parse(stdout) as {
    problems: { file: string; severity: string; line: number }[];
    entries: object;
  };
  const blamed = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file.slice(root.length + 1)),
  );
  const meant = [...killers.map(([path]) => path), 'topics/zz-late.yaml'];
  expect([...blamed].sort()).toEqual(meant.sort());
  expect(entries).toMatchObject({ topics: 25, narratives: 10 });
  expect(exitCode).toBe(1);

  // Each may take five seconds.
  const tried = killers.slice(0, amount({ sample: 2, whole: killers.length }));
  let died = 0;
  for (const [, text, parser] of tried) if (await kills(text, parser)) died += 1;
  expect(await kills('Prose.', 'mdx')).toBe(false);
  expect(await kills(topic, 'yaml')).toBe(false);
  expect(died).toBeGreaterThanOrEqual(2);
  noteFigure({
    id: 'R2',
    what: 'Files on which a parser crashes, hangs or fills the memory',
    reached: `${killers.length} of ${killers.length} charged to their file, the others read to the end`,
    control: `the parsers as they come died of ${died} of ${tried.length}, within 5 s and 512 MB`,
    isReached: true,
    run,
  });
});
