import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changed,
  fixturePaths as at,
  soundContent,
  writeContent,
  type ContentChanges,
} from '../support/archive-fixture.ts';
import { inShort, problemsAt, problemsIn } from './found-problems.ts';

type Found = [place: string, message: string, mend: RegExp];

const badFields: Record<string, [content: ContentChanges, ...finds: Found[]]> = {
  'an unquoted verdict: false': [
    changed(at.factCheck, 'verdict: "false"', 'verdict: false'),
    [
      `${at.factCheck}:21:10`,
      'verdict: without quotation marks YAML reads this as the truth value false, not as text.',
      /^Put it in quotation marks: verdict: "false"\.$/,
    ],
  ],
  'a number for a title': [
    changed(at.topic, 'title: Afghanistan', 'title: 2014'),
    [
      `${at.topic}:1:8`,
      'title: without quotation marks YAML reads this as the number 2014, not as text.',
      /title: "2014"/,
    ],
  ],
  'a day that no calendar has': [
    changed(at.factCheck, 'madeOn: 2022-09-01', 'madeOn: 2022-13-40'),
    [
      `${at.factCheck}:9:11`,
      'claim.madeOn: "2022-13-40" is not an EDTF date. Write 2022-09-05, 2022-09, 2022, 2016-22 (summer), 2023-12~ (about) or 2021-01/2021-04.',
      /When it was said/,
    ],
  ],
  'a truth value for a date': [
    changed(at.incident, 'date: 2021-08-26', 'date: true'),
    [
      `${at.incident}:4:7`,
      'date: Expected a date such as 2022-09-05, 2022-09, 2022 or 2016-22 (summer).',
      /as precisely as the sources say/,
    ],
  ],
  'an unknown key in place of a known one': [
    changed(at.factCheck, '    direction: contradicts', '    directoin: contradicts'),
    [`${at.factCheck}:24:5`, '"direction" is missing in evidence[0].', /contradicts, supports/],
    [`${at.factCheck}:26:5`, 'Unknown key "directoin" in evidence[0].', /"direction"/],
  ],
  'a key that is like none': [
    { [at.topic]: `${soundContent[at.topic]}layout: x\n` },
    [`${at.topic}:3:1`, 'Unknown key "layout".', /known here: title, summary, aliases\./],
  ],
  'a missing key below a comment': [
    { [at.topic]: '# Note\ntitle: Afghanistan\n' },
    [`${at.topic}:2:1`, '"summary" is missing.', /^Add it: What belongs to it\.$/],
  ],
  'a key without a value': [
    changed(at.topic, 'title: Afghanistan', 'title:'),
    [`${at.topic}:1:1`, 'title is empty.', /^Write a value, or delete the line\./],
  ],
  'a word outside a closed list': [
    changed(at.factCheck, 'status: published', 'status: publishd'),
    [
      `${at.factCheck}:3:9`,
      'status: "publishd" is not one of the choices.',
      /^Did you mean "published"\? Write one of: draft, review, published, withdrawn\.$/,
    ],
  ],
  'a kind of quotation that does not exist': [
    changed(at.factCheck, 'kind: reported', 'kind: reportd'),
    [`${at.factCheck}:16:9`, 'quote.kind: "reportd" is not one of the choices.', /"reported"/],
  ],
  'a quotation without a kind': [
    changed(at.factCheck, '  kind: reported\n', ''),
    [`${at.factCheck}:15:1`, '"kind" is missing in quote.', /one of verbatim, reported/],
  ],
  'a field of another kind of quotation': [
    changed(at.factCheck, '  reason: The', '  renderings: []\n  reason: The'),
    [`${at.factCheck}:18:3`, 'Unknown key "renderings" in quote.', /another choice/],
  ],
  'neither form of replies': [
    changed(at.factCheck, 'notSought', 'notsought'),
    [`${at.factCheck}:44:3`, 'Unknown key "notsought" in replies.', /"notSought"/],
  ],
  'a slip within one form of replies': [
    changed(
      at.factCheck,
      'notSought: The envoy has left office.',
      'sought:\n    - asked: x\n      askedBy: y\n      outcome: no',
    ),
    [
      `${at.factCheck}:47:16`,
      'replies.sought[0].outcome: "no" is not one of the choices.',
      /answered, declined, no-answer/,
    ],
  ],
  'a name in no form': [
    { [at.source]: `${soundContent[at.source]}author:\n  - Somebody\n` },
    [
      `${at.source}:10:5`,
      'author[0] has none of the forms that it may have.',
      /"family" or "given" or "literal"/,
    ],
  ],
  'a value where a list belongs': [
    changed(at.factCheck, 'topics: [afghanistan]', 'topics: afghanistan'),
    [`${at.factCheck}:46:9`, 'topics: Expected a list.', /What it is about/],
  ],
  'a key that must be an id': [
    { [at.verdicts]: `${soundContent[at.verdicts]}imported:\n  Not True: [x]\n` },
    [
      `${at.verdicts}:13:3`,
      'imported.Not True: An id is lower-case letters and digits joined by hyphens, such as "kabul-airport-2021".',
      /Rename the key/,
    ],
  ],
  'fields that contradict each other': [
    changed(at.incident, 'value: 13', 'value: 13\n    min: 2'),
    [
      `${at.incident}:9:12`,
      'figures[0].value: Give either a value or a range, not both.',
      /The number/,
    ],
  ],
};

describe('fields that break the schema', () => {
  test.for(Object.entries(badFields))('%s', ([, [content, ...finds]]) => {
    const errors = problemsIn(content).filter(({ severity }) => severity === 'error');
    expect(inShort(errors)).toEqual(finds.map(([place]) => `${place} schema`));
    expect(errors.map(({ message }) => message)).toEqual(finds.map(([, message]) => message));
    for (const [index, [, , mend]] of finds.entries()) expect(errors[index]?.mend).toMatch(mend);
  });
});

describe('references', () => {
  test('to an entry that does not exist, with the nearest that does', () => {
    const errors = problemsIn(
      changed(at.factCheck, 'incident: airport-bombing', 'incident: airport-bomb'),
    ).filter(({ severity }) => severity === 'error');
    expect(inShort(errors)).toEqual([`${at.factCheck}:28:19 dangling-reference`]);
    expect(errors[0]?.mend).toBe('Did you mean "airport-bombing"?');
  });

  test('from a file that does not fit its schema are looked up in the same round', () => {
    const both = (soundContent[at.factCheck] ?? '')
      .replace('incident: airport-bombing', 'incident: airport-bomb')
      .replace('status: published', 'status: publishd');
    expect(inShort(problemsIn({ [at.factCheck]: both }))).toEqual([
      `${at.factCheck}:3:9 schema`,
      `${at.factCheck}:28:19 dangling-reference`,
    ]);
  });

  test('to an entry whose file is broken are not held against who refers to it', () => {
    const errors = problemsIn({ [at.source]: 'type: [' });
    expect(inShort(errors)).toEqual([`${at.source}:1:7 yaml-syntax`]);
  });

  test('nor to one that is a symbolic link', () => {
    const root = writeContent();
    rmSync(join(root, at.source));
    symlinkSync(join(root, at.topic), join(root, at.source));
    expect(inShort(problemsAt(root))).toEqual([`${at.source}:1:1 file-kind`]);
  });

  test('nobody is taken for an orphan whose referrer may be the broken file', () => {
    const cited = { 'topics/kabul.yaml': soundContent[at.topic] };
    expect(inShort(problemsIn(cited))).toEqual(['topics/kabul.yaml:1:1 orphans']);
    const body = `${soundContent[at.narrative]}\n<Unknown />\n`;
    expect(inShort(problemsIn({ ...cited, [at.narrative]: body }))).toEqual([
      `${at.narrative}:11:1 body-component`,
    ]);
  });

  test('from a public entry to a draft', () => {
    const draft = soundContent[at.factCheck]?.replace('status: published', 'status: draft');
    const errors = problemsIn({
      'fact-checks/2026/original.mdx': draft,
      ...changed(at.factCheck, 'lang: en', 'lang: en\ntranslationOf: original'),
    }).filter(({ severity }) => severity === 'error');
    expect(inShort(errors)).toEqual([`${at.factCheck}:5:16 dangling-reference`]);
    expect(errors[0]?.message).toBe('"original" is not public on 2026-11-22, but this entry is.');
  });

  test('a breach of a content rule is placed at its value', () => {
    const errors = problemsIn(changed(at.factCheck, '[review-desk]', '[desk]'));
    expect(inShort(errors)).toContain(`${at.factCheck}:48:13 author-not-reviewer`);
  });
});

test('a body that would abort the parser is refused before it', () => {
  const body = `${soundContent[at.narrative]}\nexport "\\`;
  expect(inShort(problemsIn({ [at.narrative]: body }))).toEqual([
    `${at.narrative}:11:1 body-import-export`,
  ]);
});
