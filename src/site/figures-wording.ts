import { shadedSpread, type FigureMark } from '#charts/figure-marks.ts';
import type { FigureWords } from '#charts/figures-plot.ts';
import type { Figure } from '#domain/entities.ts';
import { wordFigure } from './sentences.ts';
import { figuresStrings as strings } from './strings-figures.ts';
import { sentences } from './strings-sentences.ts';

/** What stands beside the mark of each figure of a count. */
export const figureWords =
  (marks: readonly FigureMark[]) =>
  (mark: FigureMark): FigureWords => ({ name: wordVoice(mark, marks), value: wordValue(mark) });

/** Whose number it is; also where it is reported, when the same speaker is reported more than once. */
function wordVoice({ figure: { saidBy, source } }: FigureMark, marks: readonly FigureMark[]) {
  if (!saidBy) return sourceName(source);
  const ofSpeaker = marks.filter(({ figure }) => figure.saidBy === saidBy);
  return ofSpeaker.length > 1
    ? [saidBy.name, `${strings.in} ${sourceName(source)}`].join(sentences.comma)
    : saidBy.name;
}

const sourceName = ({ titleShort, title }: Figure['source']) => titleShort ?? title;

function wordValue({ figure, shape, isOwn }: FigureMark): string {
  if (shape.kind === 'words')
    return [sentences.quoted(wordFigure(figure)), strings.noNumber].join(sentences.comma);
  const { wording: _, ...number } = figure;
  if (!isOwn) return wordFigure(number);
  // "claimed" says no more than the words before it.
  const qualifier = figure.qualifier === 'claimed' ? 'exactly' : figure.qualifier;
  return `${strings.ownCount} ${wordFigure({ ...number, qualifier })}`;
}

/** Explains those signs of a drawing that occur in it. */
export function wordKey(marks: readonly FigureMark[]): string[] {
  const has = (kind: 'from' | 'up-to') => marks.some(({ shape }) => shape.kind === kind);
  const hasOwn = marks.some(({ isOwn, shape }) => isOwn && shape.kind !== 'words');
  return [
    ...(shadedSpread(marks) ? [hasOwn ? strings.key.shadeWithoutOwn : strings.key.shade] : []),
    ...(has('from') ? [strings.key.from] : []),
    ...(has('up-to') ? [strings.key['up-to']] : []),
    ...(hasOwn ? [strings.key.own] : []),
  ];
}
