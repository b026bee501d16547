import { expect, test } from 'vitest';
import { compactPlot, narrowPlot, widePlot } from '#charts/figures-plot.ts';
import { exampleMarks } from '#examples/figure-marks.ts';
import { figureExampleNames } from '#examples/figures.ts';
import { figureWords } from '#site/figures-wording.ts';
import { drawFigures } from './figures-drawing.ts';

test.each(figureExampleNames)('%s', async (name) => {
  const marks = exampleMarks(name);
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
