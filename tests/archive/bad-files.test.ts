import { describe, expect, test } from 'vitest';
import { problemText } from '#archive/problem-text.ts';
import {
  changed,
  fixturePaths as at,
  soundContent,
  type ContentChanges,
} from '../support/archive-fixture.ts';
import { inShort, problemsIn } from './found-problems.ts';

const topic = soundContent[at.topic] ?? '';
const factCheck = soundContent[at.factCheck] ?? '';
const afterTopic = (...bytes: number[]) => Buffer.concat([Buffer.from(topic), Buffer.from(bytes)]);

test('sound content has no problems at all', () => {
  expect(problemsIn({})).toEqual([]);
});

const badFiles: Record<string, { content: ContentChanges; finds: string; says: RegExp }> = {
  'an empty file': {
    content: { [at.topic]: '' },
    finds: `${at.topic}:1:1 file-empty`,
    says: /is empty/,
  },
  'a file of blank lines': {
    content: { [at.factCheck]: ' \n\n' },
    finds: `${at.factCheck}:1:1 file-empty`,
    says: /is empty/,
  },
  'a YAML file over 64 kB': {
    content: { [at.topic]: `title: ${'x'.repeat(64 * 1024)}\n` },
    finds: `${at.topic}:1:1 file-size`,
    says: /65 kB; 64 kB is the limit/,
  },
  'frontmatter over 64 kB': {
    content: { [at.narrative]: `---\ntitle: ${'x'.repeat(64 * 1024)}\n---\n` },
    finds: `${at.narrative}:1:1 file-size`,
    says: /frontmatter has 65 kB/,
  },
  'a body over 512 kB': {
    content: { [at.narrative]: `${soundContent[at.narrative]}${'word '.repeat(105_000)}\n` },
    finds: `${at.narrative}:8:1 body-size`,
    says: /512 KB/,
  },
  'a binary file': {
    content: { [at.topic]: afterTopic(0x50, 0x4b, 0) },
    finds: `${at.topic}:3:3 file-encoding`,
    says: /not text: byte 61 is NUL/,
  },
  'a file in Latin-1': {
    content: { [at.topic]: afterTopic(0x61, 0xe9, 0x62) },
    finds: `${at.topic}:3:2 file-encoding`,
    says: /not UTF-8: byte 60 \(0xE9\)/,
  },
  'a file cut off within a character': {
    content: { [at.topic]: afterTopic(0xd0) },
    finds: `${at.topic}:3:1 file-encoding`,
    says: /not UTF-8: byte 59 \(0xD0\)/,
  },
  'a file in UTF-16': {
    content: { [at.topic]: Buffer.from(`\ufeff${topic}`, 'utf16le') },
    finds: `${at.topic}:1:1 file-encoding`,
    says: /UTF-16/,
  },
  'a file with a byte order mark': {
    content: { [at.factCheck]: `\ufeff${factCheck}` },
    finds: `${at.factCheck}:1:1 file-encoding`,
    says: /byte order mark/,
  },
  'a file name that is not an id': {
    content: { 'topics/Afghanistan_.yaml': topic },
    finds: 'topics/Afghanistan_.yaml:1:1 file-name',
    says: /"Afghanistan_" is not an id/,
  },
  'a fact-check outside the folder of a year': {
    content: { [at.factCheck]: undefined, 'fact-checks/envoy-on-aid.mdx': factCheck },
    finds: 'fact-checks/envoy-on-aid.mdx:1:1 file-name',
    says: /folder of a year/,
  },
  'a folder of fact-checks that is not a year': {
    content: { 'fact-checks/drafts/x.mdx': factCheck },
    finds: 'fact-checks/drafts:1:1 file-name',
    says: /Nothing in this one is read/,
  },
  'a folder where a file should be': {
    content: { 'sources/x.yaml/y.yaml': 'x' },
    finds: 'sources/x.yaml:1:1 file-kind',
    says: /is a folder, not a file/,
  },
  'a settings file that is a folder': {
    content: { 'site.yaml': undefined, 'site.yaml/x': 'x' },
    finds: 'site.yaml:1:1 file-kind',
    says: /is a folder, not a file/,
  },
  'a folder within a collection': {
    content: { 'sources/un/x.yaml': 'x' },
    finds: 'sources/un:1:1 file-kind',
    says: /has no folders/,
  },
  'a missing site.yaml': {
    content: { 'site.yaml': undefined },
    finds: 'site.yaml:1:1 file-missing',
    says: /does not exist/,
  },
  'a missing verdicts.yaml': {
    content: { 'verdicts.yaml': undefined },
    finds: 'verdicts.yaml:1:1 file-missing',
    says: /does not exist/,
  },
};

describe('a file that cannot be an entry is an error', () => {
  test.for(Object.entries(badFiles))('%s', ([, { content, finds, says }]) => {
    const errors = problemsIn(content).filter(({ severity }) => severity === 'error');
    expect(inShort(errors)).toEqual([finds]);
    expect(errors[0]?.message).toMatch(says);
    expect(errors[0]?.mend).not.toBe('');
  });
});

const misnamed: Record<string, string> = {
  'sources/x.yml': 'If it is an entry, rename it to x.yaml.',
  'sources/x.YAML': 'If it is an entry, rename it to x.yaml.',
  'incidents/x.yaml': 'If it is an entry, rename it to x.mdx.',
  'fact-checks/2026/x.md': 'If it is an entry, rename it to x.mdx.',
};
const leftBehind: Record<string, string> = {
  'claimants/.DS_Store': 'Delete it, or move it out of content/.',
  'claimants/x.yaml~': 'Delete it, or move it out of content/.',
  'claimants/.x.yaml.swp': 'Delete it, or move it out of content/.',
  'README.md':
    'Only site.yaml, verdicts.yaml and redirects.yaml stand here; entries stand in their folders.',
};

const passedOver = (path: string, severity: string, mend: string) =>
  expect(problemsIn({ [path]: 'x' })).toMatchObject([
    { file: path, line: 1, column: 1, severity, rule: 'file-kind', mend },
  ]);

describe('an entry that would be passed over is an error', () => {
  test.for(Object.entries(misnamed))('%s', ([path, mend]) => passedOver(path, 'error', mend));

  test('a folder with a slip of the hand in its name', () => {
    expect(problemsIn({ 'source/x.yaml': 'x' })).toMatchObject([
      { file: 'source', severity: 'error', rule: 'file-kind', mend: 'Did you mean sources/?' },
    ]);
  });
});

describe('what a program left behind gets a warning', () => {
  test.for(Object.entries(leftBehind))('%s', ([path, mend]) => passedOver(path, 'warning', mend));

  test('but not what belongs to Git or to the maintainers of the site', () => {
    const page = '---\nreviewBy: 2027-11-22\n---\n\nimport x from "x"\n';
    expect(problemsIn({ 'sources/.gitkeep': '', 'pages/about.mdx': page })).toEqual([]);
  });
});

test('CRLF is accepted, and the lines keep their numbers', () => {
  const windows = (content: ContentChanges) =>
    Object.fromEntries(
      Object.entries(content).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]),
    );
  expect(problemsIn(windows(soundContent))).toEqual([]);
  const slip = changed(at.factCheck, 'status: published', 'status: publishd');
  expect(inShort(problemsIn(windows(slip)))).toEqual([`${at.factCheck}:3:9 schema`]);
});

test('two fact-checks with one id in two years: each file names the other', () => {
  const other = 'fact-checks/2025/envoy-on-aid.mdx';
  expect(problemsIn({ [other]: factCheck })).toMatchObject([
    { file: other, rule: 'duplicate-id', message: `${at.factCheck} has the same id.` },
    { file: at.factCheck, rule: 'duplicate-id', message: `${other} has the same id.` },
  ]);
});

test('a control character in a file name does not reach the terminal', () => {
  const [problem] = problemsIn({ 'topics/a\u001b[31m.yml': 'x' });
  expect(problem && problemText(problem)).toMatch(
    /^content\/topics\/a\\u001b\[31m\.yml:1:1 {2}error/,
  );
});
