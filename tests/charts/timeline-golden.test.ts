import { expect, test } from 'vitest';
import { layOutLanes } from '#charts/timeline-lanes.ts';
import { layOutTimeline } from '#charts/timeline.ts';
import { partialDate } from '#domain/partial-date.ts';
import { drawLanes, drawRows } from './timeline-drawing.ts';

const events = [
  ['2001-09-11', 'Attacks of 11 September'],
  ['2001', 'Invasion'],
  ['2014/2022', 'A claim made again and again over nine years by the same government'],
  ['2015', 'Death of a commander'],
  ['2016-22', 'A plot, known to the summer'],
  ['2021', 'Взрыв в аэропорту Кабула и ещё очень длинное название на кириллице'],
  ['2021-08-26', 'انفجار در فرودگاه کابل'],
  ['2021-08-26', 'N'.repeat(120)],
  ['2022-10~', 'A meeting about October'],
  ['2022-11-02', 'The claim'],
  ['2024-01-03', 'Twin bombings'],
].map(([date = '', title = '']) => ({ date: partialDate.parse(date), title }));

test('a line of time across, with a break, bars, and titles in three scripts', async () => {
  const chart = layOutLanes(events, ({ title }) => title, 1072);
  await expect(drawLanes(chart)).toMatchFileSnapshot('golden/timeline-lanes.svg');
});

test('the same down the page', async () => {
  await expect(drawRows(layOutTimeline(events))).toMatchFileSnapshot('golden/timeline-rows.svg');
});
