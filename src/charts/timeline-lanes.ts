import { compareDates } from '#domain/partial-date.ts';
import { brokenAxis, type Break, type Extent, type Tick } from './broken-axis.ts';
import { asLine, fitted, widthOf } from './text-width.ts';
import { shapeOf, type Dated } from './timeline.ts';

/*
 * A line of time that runs across the page. Marks hang below it in lanes, each with its label beside it; a mark takes the
 * first lane in which it and its label have room. The width has to hold one label at least.
 */
export interface LaneMark<E extends Dated> {
  readonly event: E;
  readonly shape: 'point' | 'span';
  /** The days that the date may mean. */
  readonly extent: Extent;
  /** The extent, or for a short one as much as the mark needs to be seen. */
  readonly mark: Extent;
  readonly y: number;
  readonly label: {
    readonly text: string;
    readonly box: Extent;
    /** The end of the box to which the text keeps, being narrower: the one at the mark. */
    readonly keepsTo: keyof Extent;
    readonly y: number;
  };
}

export interface LaneChart<E extends Dated> {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
  /** In order of time. */
  readonly marks: readonly LaneMark<E>[];
}

export const laneHeight = 26; // a target for a finger or a shaky hand
const headHeight = 34;
const textSize = 13;
const labelRoom = 330;
const markSize = 10;
const gap = 6; // between a mark and its label
const air = 14; // between a label and the next mark

/** Events to marks in lanes, on an axis as wide as given. */
export function layOutLanes<E extends Dated>(
  events: readonly E[],
  labelOf: (event: E) => string,
  width: number,
): LaneChart<E> {
  const ordered = events.toSorted((a, b) => compareDates(a.date, b.date));
  const axis = brokenAxis(
    ordered.map(({ date }) => date),
    width,
  );
  const lanes: Extent[][] = [];
  const marks = ordered.map((event) => {
    const extent = axis.extentOf(event.date);
    const mark = seen(extent, width);
    const text = asLine(fitted(labelOf(event), textSize, labelRoom));
    const { box, keepsTo, isUnder } = boxBeside(mark, widthOf(text, textSize), width);
    const lane = hang(isUnder ? [mark, box] : [hull(mark, box)], lanes);
    const label = { text, box, keepsTo, y: yOf(isUnder ? lane + 1 : lane) };
    return { event, shape: shapeOf(event.date), extent, mark, y: yOf(lane), label };
  });
  const { ticks, breaks } = axis;
  return { width, height: headHeight + lanes.length * laneHeight, ticks, breaks, marks };
}

const yOf = (lane: number) => headHeight + (lane + 0.5) * laneHeight;
const hull = (a: Extent, b: Extent) => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** Takes the first lane with room, or opens one; what needs several takes the lanes that follow as well. */
function hang(needed: readonly Extent[], lanes: Extent[][]): number {
  const isFree = (lane: number, { from, to }: Extent) =>
    (lanes[lane] ?? []).every((taken) => taken.to + air <= from || to + air <= taken.from);
  let lane = 0;
  while (!needed.every((extent, below) => isFree(lane + below, extent))) lane += 1;
  needed.forEach((extent, below) => (lanes[lane + below] ??= []).push(extent));
  return lane;
}

function seen({ from, to }: Extent, width: number): Extent {
  if (to - from >= markSize) return { from, to };
  const start = Math.min(Math.max((from + to - markSize) / 2, 0), width - markSize);
  return { from: start, to: start + markSize };
}

/** After its mark; where the sheet ends too soon, before it; under a bar so long that neither has room. */
function boxBeside(mark: Extent, length: number, width: number) {
  const after = mark.to + gap;
  if (after + length <= width)
    return { box: { from: after, to: after + length }, keepsTo: 'from', isUnder: false } as const;
  const before = mark.from - gap;
  if (before >= length)
    return { box: { from: before - length, to: before }, keepsTo: 'to', isUnder: false } as const;
  const from = Math.min(mark.from, width - length);
  return { box: { from, to: from + length }, keepsTo: 'from', isUnder: true } as const;
}
