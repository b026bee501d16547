import { expect, test } from 'vitest';
import { layOutLanes } from '#charts/timeline-lanes.ts';
import { layOutTimeline } from '#charts/timeline.ts';
import { eventsOfCorpus } from '#domain/timeline-events.ts';
import { exampleCorpus } from '#examples/corpus.ts';
import { wordEvent } from '#site/timeline-wording.ts';
import { drawLanes, drawRows } from './timeline-drawing.ts';

const events = eventsOfCorpus(exampleCorpus).map((event) => ({
  date: event.date,
  title: wordEvent(event).title,
}));

test('a line of time across, with a break, bars, and titles in three scripts', async () => {
  const chart = layOutLanes(events, ({ title }) => title, 1072);
  await expect(drawLanes(chart)).toMatchFileSnapshot('golden/timeline-lanes.svg');
});

test('the same down the page', async () => {
  await expect(drawRows(layOutTimeline(events))).toMatchFileSnapshot('golden/timeline-rows.svg');
});
