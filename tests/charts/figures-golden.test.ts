import { expect, test } from 'vitest';
import { compactPlot, narrowPlot, widePlot } from '#charts/figures-plot.ts';
import { figureWords } from '#site/figures-wording.ts';
import { drawFigures } from './figures-drawing.ts';
import { airport, embassy, marksOf } from './figures-fixture.ts';

const cyrillic = 'Министерство иностранных дел Российской Федерации, доклад о взрыве у посольства';
const ministry =
  'Ministry of Defence of the United States of America, Central Command, spokesman for the ';
const arabic = 'تنظيم الدولة الإسلامية ولاية خراسان، بيان عن الهجوم على السفارة في كابل';

test.each([
  ['airport-us-dead', marksOf(airport)],
  ['embassy-dead', marksOf(embassy)],
  ['range-and-open-ends', marksOf([{ min: 1500, max: 2200 }, { min: 1800 }, { max: 400 }])],
  ['words-only', marksOf([{ wording: 'dozens' }, { wording: 'scores', source: 'gazette' }])],
  ['million', marksOf([{ value: 0 }, { value: 1_000_000, qualifier: 'nearly' }])],
  [
    'long-names',
    marksOf(
      [
        { value: 6, source: 'gazette', saidBy: 'ministry' },
        { value: 9 },
        { min: 20, max: 25, saidBy: 'bombers' },
        { min: 20, max: 30, saidBy: 'bombers', source: 'gazette' },
      ],
      { herald: cyrillic, bombers: arabic },
    ),
  ],
  [
    'alike',
    marksOf(
      [
        { value: 6, source: 'gazette', saidBy: 'ministry' },
        { value: 9, saidBy: 'bombers' },
        { value: 7 },
      ],
      { herald: 'The Herald', ministry: `${ministry}region`, bombers: `${ministry}mission` },
    ),
  ],
])('%s', async (name, marks) => {
  const words = figureWords(marks);
  for (const [width, plot] of Object.entries({
    wide: widePlot,
    narrow: narrowPlot,
    compact: compactPlot,
  })) {
    await expect(drawFigures(plot(marks, words))).toMatchFileSnapshot(
      `golden/figures-${name}-${width}.svg`,
    );
  }
});
