import { describe, expect, test } from 'vitest';
import { fixturePaths as at, soundContent } from '../support/archive-fixture.ts';
import { inShort, problemsIn } from './found-problems.ts';

const topic = soundContent[at.topic] ?? '';
const factCheck = soundContent[at.factCheck] ?? '';

/** Text of the topic -> where, which rule and in which words. */
const badYaml: Record<string, [text: string, ...finds: [place: string, says: RegExp][]]> = {
  'aliases and anchors, as in an alias bomb': [
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n',
    ['1:4 yaml-feature', /"&a" is a YAML anchor/],
    ['2:8 yaml-feature', /"\*a" is a YAML alias/],
  ],
  'an alias of nothing': ['title: *x\n', ['1:8 yaml-feature', /"\*x" is a YAML alias/]],
  'a tag': ['title: !!js/function x\n', ['1:8 yaml-feature', /"!!js\/function" is a YAML tag/]],
  'a merge key': [`${topic}aliases:\n  - <<: {name: x}\n`, ['4:5 yaml-feature', /merge key/]],
  'the key __proto__': [`${topic}__proto__: {x: 1}\n`, ['3:1 yaml-feature', /__proto__/]],
  'a list as a key': [`${topic}? [a]\n: b\n`, ['3:3 yaml-feature', /used as a key/]],
  'a second document': [`${topic}---\ntitle: x\n`, ['4:1 yaml-feature', /second YAML document/]],
  'a second document without content': [`${topic}---\n`, ['3:1 yaml-feature', /second/]],
  'a directive': [`%YAML 1.2\n---\n${topic}`, ['1:1 yaml-feature', /directive/]],
  'lists nested over 60 deep': [
    `${topic}aliases: ${'['.repeat(61)}${']'.repeat(61)}\n`,
    ['3:69 yaml-feature', /more than 60 deep/],
  ],
  'a key that stands twice': [`${topic}title: x\n`, ['3:1 yaml-syntax', /"title" stands twice/]],
  'a tab in the indentation': [`${topic}aliases:\n\t- name: x\n`, ['4:1 yaml-syntax', /tab/]],
  'a list at the top': ['- a\n', ['1:1 yaml-syntax', /this is a list/]],
  'a single value at the top': ['hello\n', ['1:1 yaml-syntax', /this is a single value/]],
  'comments only': ['# nothing yet\n', ['1:1 yaml-syntax', /no fields/]],
  'cut off within quotation marks': ['title: "Afgh', ['1:8 yaml-syntax', /not closed/]],
  'cut off within a list': ['title: [a, {b: c', ['1:8 yaml-syntax', /not closed/]],
  'a colon in unquoted text': ['title: Kabul: a\n', ['1:13 yaml-syntax', /colon/]],
  'an at sign before text': ['title: @x\n', ['1:8 yaml-syntax', /may not begin with "@"/]],
  'a line that is no field': [`${topic}hello\n`, ['3:1 yaml-syntax', /no colon/]],
  'lines that are no fields above one': [
    `title: x\n\nhello\nthere\nsummary: y\n`,
    ['3:1 yaml-syntax', /no colon/],
  ],
  'a mark of quotation that is not closed above other fields': [
    `title: x\nsummary: "Kabul\naliases: ["b"]\n`,
    ['2:10 yaml-syntax', /not closed/],
  ],
  'a bracket that is not closed above other fields': [
    `title: x\naliases: [\n  "b"\nsummary: y\n`,
    ['2:10 yaml-syntax', /not closed/],
  ],
};

describe('YAML that is refused', () => {
  test.for(Object.entries(badYaml))('%s', ([, [text, ...finds]]) => {
    const errors = problemsIn({ [at.topic]: text });
    expect(inShort(errors)).toEqual(finds.map(([place]) => `${at.topic}:${place}`));
    for (const [index, [, says]] of finds.entries()) expect(errors[index]?.message).toMatch(says);
  });

  test('keeps its place below the first fence of an entry', () => {
    const twice = factCheck.replace('lang: en', 'lang: en\nlang: fr');
    expect(inShort(problemsIn({ [at.factCheck]: twice }))).toContain(
      `${at.factCheck}:5:1 yaml-syntax`,
    );
  });

  test('but lists nested 60 deep are read, and are another problem', () => {
    const [problem] = problemsIn({
      [at.topic]: `${topic}aliases: ${'['.repeat(59)}${']'.repeat(59)}\n`,
    });
    expect(problem?.rule).toBe('schema');
  });
});

const badFences: Record<string, [text: string, says: RegExp]> = {
  'no frontmatter': ['title: x\n', /has no frontmatter/],
  'never closed': [factCheck.slice(0, 300), /never closed/],
  'another language than YAML': ['---js\n({})\n---\n', /first line is "---js"/],
  'lines above it': [`\n\n${factCheck}`, /begins on line 3/],
};

describe('frontmatter that is refused', () => {
  test.for(Object.entries(badFences))('%s', ([, [text, says]]) => {
    const errors = problemsIn({ [at.factCheck]: text }).filter((p) => p.severity === 'error');
    expect(inShort(errors)).toEqual([`${at.factCheck}:1:1 frontmatter`]);
    expect(errors[0]?.message).toMatch(says);
  });

  test('a rule of hyphens in the body is not a fence', () => {
    expect(problemsIn({ [at.factCheck]: `${factCheck}\n---\n\nMore.\n` })).toEqual([]);
  });
});
