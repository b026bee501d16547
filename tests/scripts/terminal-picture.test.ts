import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { styledRuns } from '../../scripts/lib/screenshots/terminal-picture.ts';

test('what is printed in colours is shown in runs, each with its styles', () => {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { validateStream: false });
  expect(styledRuns(`a ${paint('red', `b ${paint('bold', 'c')} d`)} ${paint('dim', 'e')}`)).toEqual(
    [
      { text: 'a ', styles: '' },
      { text: 'b ', styles: 'red' },
      { text: 'c', styles: 'red bold' },
      { text: ' d', styles: 'red' },
      { text: ' ', styles: '' },
      { text: 'e', styles: 'dim' },
    ],
  );
});
