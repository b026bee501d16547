import { describe, expect, test } from 'vitest';
import { loadCorpus, UnsoundContent } from '#archive/corpus.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  writeContent,
  writeContentFile,
} from '../support/archive-fixture.ts';

const load = (root: string, preview = false) => loadCorpus({ root, preview, today: fixtureDay });

const draft = changed(at.factCheck, 'status: published', 'status: draft');

function refusal(root: string): UnsoundContent {
  try {
    load(root);
  } catch (error) {
    if (error instanceof UnsoundContent) return error;
    throw error;
  }
  throw new Error('The content was taken for sound.');
}

describe('the corpus of a content folder', () => {
  test('is linked', () => {
    const corpus = load(writeContent());
    const check = corpus['fact-checks'].get('envoy-on-aid');
    expect(check?.verdict.label).toBe('False');
    expect(check?.claim.claimant).toBe(corpus.claimants.get('envoy'));
  });

  test('is the same object until a file changes', () => {
    const root = writeContent();
    const before = load(root);
    expect(load(root)).toBe(before);
    expect(load(root, true)).not.toBe(before);
    writeContentFile(root, at.topic, 'title: Afghanistan today\nsummary: x\n');
    expect(load(root).topics.get('afghanistan')?.title).toBe('Afghanistan today');
  });

  test('has drafts only in a preview', () => {
    const root = writeContent(draft);
    expect(load(root)['fact-checks'].size).toBe(0);
    expect(load(root, true)['fact-checks'].size).toBe(1);
  });

  test('passes warnings', () => {
    expect(load(writeContent({ 'README.md': 'x' })).topics.size).toBe(1);
  });
});

describe('unsound content is refused', () => {
  test('with every error, each with its place and the way to mend it', () => {
    const root = writeContent({
      ...changed(at.factCheck, 'verdict: "false"', 'verdict: false'),
      [at.topic]: '',
      'README.md': 'a warning, which is left out',
    });
    const { message, problems } = refusal(root);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${at.factCheck}:21`,
      `${at.topic}:1`,
    ]);
    expect(message.split('\n')).toEqual([
      'The content has 2 errors.',
      '',
      `${root}/${at.factCheck}:21:10  error  verdict: without quotation marks YAML reads this as the truth value false, not as text.  [schema]`,
      '    mend: Put it in quotation marks: verdict: "false".',
      `${root}/${at.topic}:1:1  error  The file is empty.  [file-empty]`,
      '    mend: Fill it, restore it from version control, or delete it.',
    ]);
  });

  test('when a settings file is missing', () => {
    expect(refusal(writeContent({ [at.site]: undefined })).problems).toHaveLength(1);
  });

  test('also where only a draft is at fault', () => {
    const { problems } = refusal(
      writeContent(changed(at.factCheck, 'status: published', 'status: draft\nlayout: x')),
    );
    expect(problems).toMatchObject([{ file: at.factCheck, line: 4, rule: 'schema' }]);
  });

  test('and sound again once it is mended', () => {
    const root = writeContent({ [at.topic]: '' });
    refusal(root);
    writeContentFile(root, at.topic, 'title: Afghanistan\nsummary: x\n');
    expect(load(root).topics.size).toBe(1);
  });
});
