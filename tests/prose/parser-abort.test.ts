import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { wildPieces } from '../support/body-pieces.ts';

const killers: readonly (readonly [what: string, body: string])[] = [
  ['a string left open at the end', 'export "\\'],
  ['the same after prose', 'Prose.\n\nimport "\\'],
  ['the same behind a fence of a list item', '- a\n  ```\nexport "\\'],
  ['the same behind a fence of a quotation', '> ```\nexport "\\'],
  ['an expression too deep for the stack', `{${'('.repeat(100_000)}}`],
];

describe.each(killers)('%s', (_, body) => {
  test('ends the process of the parser alone', () => {
    const { status, signal } = inChild(
      `import { mdxToMdast } from 'satteri';
       try { mdxToMdast(body) } catch {}
       console.log('alive');`,
      body,
    );
    expect({
      status,
      signal: signal === 'SIGABRT' || signal === 'SIGSEGV' || status !== 0,
    }).toEqual({
      status,
      signal: true,
    });
  });

  test('is a problem here', () => {
    const { status, stdout } = inChild(
      `import { parseBody } from './src/prose/parse.ts';
       console.log(JSON.stringify(parseBody(body).problems.map(({ rule }) => rule)));`,
      body,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/body-import-export|body-expression/);
  });
});

test('the child reports a parse that goes well', () => {
  const { status, stdout } = inChild(`console.log(body.length)`, 'abc');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '3\n' });
});

test('2,000 bodies of random pieces end no process and leave no exception', () => {
  const { status, stdout } = inChild(
    `import { parseBody } from './src/prose/parse.ts';
     const pieces = JSON.parse(body);
     let seed = 7;
     const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
     let refused = 0;
     for (let run = 0; run < 2000; run++) {
       let text = '';
       for (let n = random(24); n >= 0; n--) text += pieces[random(pieces.length)];
       if (parseBody(text).problems.length > 0) refused++;
     }
     console.log(refused);`,
    JSON.stringify(wildPieces),
  );
  expect(status).toBe(0);
  expect(Number(stdout)).toBeGreaterThan(100);
});

const inChild = (program: string, body: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `${imports(program)}\nimport { readFileSync } from 'node:fs';\nconst body = readFileSync(0, 'utf8');\n${rest(program)}`,
    ],
    { input: body, encoding: 'utf8', timeout: 60_000 },
  );

const lines = (program: string) => program.split('\n').map((line) => line.trim());
const imports = (program: string) =>
  lines(program)
    .filter((line) => line.startsWith('import '))
    .join('\n');
const rest = (program: string) =>
  lines(program)
    .filter((line) => !line.startsWith('import '))
    .join('\n');
