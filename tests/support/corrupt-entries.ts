import fc from 'fast-check';
import { fixturePaths, soundContent } from './archive-fixture.ts';

/** A sound fact-check with one fault on a line that is known. */
export interface CorruptEntry {
  readonly fault: string;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const sound = soundContent[fixturePaths.factCheck] ?? '';

/** Faults of a line: what they are called, which lines can have them, and the line with the fault. */
const faultsOfALine: readonly (readonly [fault: string, line: RegExp, faulty: string])[] = [
  ['a word outside a closed list', /^status: published$/, 'status: publishd'],
  ['a truth value for a word', /^verdict: "false"$/, 'verdict: false'],
  ['a number for text', /^title: .*/, 'title: 2014'],
  ['no value', /^conclusion: .*/, 'conclusion:'],
  ['a day of no calendar', /^( *madeOn): .*/, '$1: 2022-13-40'],
  ['a date in words', /^( *checkedOn): .*/, '$1: yesterday'],
  ['a language of no list', /^lang: en$/, 'lang: english'],
  ['a kind of no list', /^( *kind): \w+$/, '$1: sworn'],
  ['a direction of no list', /^( *direction): .*/, '$1: sideways'],
  ['a claimant that does not exist', /^( *claimant): .*/, '$1: nobody'],
  ['a source that does not exist', /^( *(?:- )?source): .*/, '$1: no-report'],
  ['an incident that does not exist', /^( *- incident): .*/, '$1: nothing'],
  ['a narrative that does not exist', /^narratives: .*/, 'narratives: [no-story]'],
  ['a topic that does not exist', /^topics: .*/, 'topics: [nowhere]'],
  ['an author that does not exist', /^authors: .*/, 'authors: [nobody]'],
  ['text for a list', /^topics: .*/, 'topics: afghanistan'],
  ['a verdict that does not exist', /^verdict: .*/, 'verdict: "no"'],
  ['a misspelt id', /^( *- id): .*/, '$1: Not An Id'],
  ['an alias', /^( *(?:finding|medium|capacity)): .*/, '$1: *x'],
  ['an anchor', /^( *(?:finding|medium|capacity)): .*/, '$1: &x y'],
  ['a tag', /^( *(?:finding|medium|capacity)): .*/, '$1: !!js/function x'],
  ['a colon in plain text', /^( *(?:finding|medium|capacity|reason)): .*/, '$1: Kabul: a'],
  ['a tab for spaces', /^ {2}(medium|capacity|summary): /, '\t$1: '],
  ['a mark that is not closed', /^( *(?:title|finding|medium|reason)): .*/, '$1: "Kabul'],
  ['a list that is not closed', /^(topics|narratives|authors): .*/, '$1: [a'],
  ['a hidden character', /^( *(?:finding|medium|capacity)): .*/, '$1: a\u200bb'],
  ['a turn of direction', /^( *(?:finding|medium|capacity)): .*/, '$1: a\u202eb'],
];

/** Lines that are a fault where they are put: below a line of the frontmatter, or among those of the body. */
const linesInFields: readonly (readonly [fault: string, line: string])[] = [
  ['an unknown field', 'layout: ./x.astro'],
  ['a field twice', 'lang: en'],
  ['a merge key', '<<: { lang: en }'],
  ['the prototype', '__proto__: { lang: en }'],
  ['a line without a field', 'hello'],
];
const linesInBody: readonly (readonly [fault: string, line: string])[] = [
  ['an import', 'import a from "b"'],
  ['an export', 'export const a = 1'],
  ['an expression', 'It was {said} so.'],
  ['an element', 'It was <b>said</b> so.'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- not printed -->'],
  ['a link to a program', 'It was [said](javascript:alert(1)).'],
  ['a picture from elsewhere', '![A gate](https://evil.example/a.png)'],
  ['an unknown component', 'It was <Video /> so.'],
  ['an unknown attribute', 'It was <Evidence id="bombing" class="a" />.'],
  ['evidence that does not exist', 'It was <Evidence id="no-such-evidence" />.'],
  ['a source of a body that does not exist', 'It was <Cite source="nothing" locator="b" />.'],
  ['a heading of the first level', '# It was said'],
  ['a control character', 'It was \u0007 so.'],
  ['a footnote that nobody calls', '[^1]: not printed'],
];
const paragraph = 'It was said again, and nothing was shown.';

const numbersOf = (text: string, line: RegExp): number[] =>
  text.split('\n').flatMap((each, index) => (line.test(each) ? [index] : []));

const ofALine = fc
  .tuple(fc.constantFrom(...faultsOfALine), fc.nat(1000))
  .map(([[fault, line, faulty], choice]): CorruptEntry => {
    const numbers = numbersOf(sound, line);
    const index = numbers[choice % numbers.length] ?? 0;
    const lines = sound.split('\n');
    const text = lines.with(index, (lines[index] ?? '').replace(line, faulty)).join('\n');
    return { fault, text, line: index + 1 };
  });

const ofAField = fc
  .tuple(fc.constantFrom(...linesInFields), fc.nat(1000))
  .map(([[fault, faulty], choice]): CorruptEntry => {
    // Below `lang`, which it may repeat, and above a field of the outermost level.
    const numbers = numbersOf(sound, /^(claim|quote|verdict|conclusion|replies|topics|authors):/);
    const index = numbers[choice % numbers.length] ?? 0;
    return {
      fault,
      text: sound.split('\n').toSpliced(index, 0, faulty).join('\n'),
      line: index + 1,
    };
  });

const ofTheBody = fc
  .tuple(fc.constantFrom(...linesInBody), fc.nat(40), fc.nat(40))
  .map(([[fault, faulty], before, after]): CorruptEntry => {
    const paragraphs = (count: number) => `${paragraph}\n\n`.repeat(count);
    const head = `${sound}\n${paragraphs(before)}`;
    const text = `${head}${faulty}\n\n${paragraphs(after)}`;
    return { fault, text, line: head.split('\n').length };
  });

/** Comments above the first field move all lines. */
export const corruptEntries: fc.Arbitrary<CorruptEntry> = fc
  .tuple(fc.oneof(ofALine, ofAField, ofTheBody), fc.nat(20))
  .map(([{ fault, text, line }, comments]) => ({
    fault,
    text: text.replace('---\n', () => `---\n${'# A note.\n'.repeat(comments)}`),
    line: line + comments,
  }));
