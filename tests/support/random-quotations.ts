import fc from 'fast-check';

/** What programs that mend typography would change. */
const bait = [
  '"Zwei"',
  "'drei'",
  "isn't",
  '--',
  '---',
  '...',
  '(c)',
  '1/2',
  '->',
  '<<',
  '>>',
  '  ',
  '“q”',
  '« q »',
  '*a*',
  '_b_',
  '`c`',
  '&amp;',
  '<b>',
  '{x}',
  '\\',
  'http://a.b/?c=d&e',
  '@name',
  '#tag',
  '№',
  '%20',
  '\n',
  '\n\n',
];

const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x7e],
  [0xa1, 0x17f],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x5d0, 0x5ea],
  [0x621, 0x64a],
  [0x670, 0x6d3],
  [0x904, 0x939],
  [0xe01, 0xe30],
  [0x2010, 0x2027],
  [0x3041, 0x30f6],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0x1f300, 0x1f64f],
  [0x20000, 0x2a6d0],
];
const word = fc
  .constantFrom(...ranges)
  .chain(([min, max]) =>
    fc
      .array(fc.integer({ min, max }), { minLength: 1, maxLength: 10 })
      .map((codes) => String.fromCodePoint(...codes)),
  );
/** Any characters at all: what may not stand in a text among them. */
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });

/** Words in the scripts of the world with what stands between words in print. */
export const randomQuotations: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: word, weight: 80 },
      { arbitrary: fc.constantFrom(...bait), weight: 40 },
      { arbitrary: anything, weight: 1 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => words.join(' ').trim());
