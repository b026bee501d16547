import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline, maxLanes, standingTo, type Row } from '#charts/timeline.ts';
import { compareDates, partialDate, readDate } from '#domain/partial-date.ts';
import { dated, randomEvents } from './random-dates.ts';

const layOut = (...dates: string[]) => layOutTimeline(dates.map(dated));
const inShort = ({ event, shape, yearsBefore, bars }: Row<ReturnType<typeof dated>>) =>
  [
    event.title,
    shape,
    ...(yearsBefore > 0 ? [`after ${yearsBefore} years`] : []),
    ...bars.map(
      ({ lane, event, isFirst, isLast }) =>
        `${lane}:${event.title}${isFirst ? ' begins' : ''}${isLast ? ' ends' : ''}`,
    ),
  ].join(', ');

describe('a line of time that runs down', () => {
  it('draws a day as a point and anything else as a span', () => {
    const shapes = layOut('2014', '2015-03-01', '2016-22', '2017-04', '2018-05-01~').map(inShort);
    expect(shapes).toEqual([
      '2014, span',
      '2015-03-01, point',
      '2016-22, span',
      '2017-04, span',
      '2018-05-01~, span',
    ]);
  });

  it('says how many years pass when they are two or more', () => {
    expect(layOut('2001-09-11', '2014', '2015-12-31', '2017-12-30').map(inShort)).toEqual([
      '2001-09-11, point',
      '2014, span, after 12 years',
      '2015-12-31, point',
      '2017-12-30, point',
    ]);
  });

  it('counts a pause from the last day that any earlier event may reach', () => {
    expect(layOut('2000/2020', '2001', '2021').map(({ yearsBefore }) => yearsBefore)).toEqual([
      0, 0, 0,
    ]);
  });

  it('draws a bar beside the rows over which an imprecise date reaches', () => {
    expect(layOut('2021', '2021-03', '2021-03-05', '2021-08-26', '2022').map(inShort)).toEqual([
      '2021, span, 1:2021 begins',
      '2021-03, span, 1:2021, 2:2021-03 begins',
      '2021-03-05, point, 1:2021, 2:2021-03 ends',
      '2021-08-26, point, 1:2021 ends',
      '2022, span',
    ]);
  });

  it('draws no more bars side by side than there is room for', () => {
    const rows = layOut(...Array.from({ length: 400 }, () => '2021'));
    expect(rows).toHaveLength(400);
    expect(Math.max(...rows.map(({ bars }) => bars.length))).toBe(maxLanes);
  });

  it('knows nothing and one date', () => {
    expect(layOut()).toEqual([]);
    expect(layOut('2001/2021').map(inShort)).toEqual(['2001/2021, span']);
  });

  it('keeps order, lanes and spans for any dates', () => {
    fc.assert(
      fc.property(randomEvents, (events) => {
        const rows = layOutTimeline(events);
        expect(new Set(rows.map(({ event }) => event))).toEqual(new Set(events));
        rows.forEach((row, index) => {
          const above = rows[index - 1];
          if (above) expect(compareDates(above.event.date, row.event.date)).toBeLessThanOrEqual(0);
          const lanes = row.bars.map(({ lane }) => lane);
          expect(new Set(lanes).size).toBe(lanes.length);
          for (const { event, lane, isFirst, isLast } of row.bars) {
            const { latest } = readDate(event.date);
            const below = rows[index + 1];
            expect(lane).toBeLessThanOrEqual(maxLanes);
            expect(isFirst).toBe(event === row.event);
            expect(readDate(row.event.date).earliest <= latest).toBe(true);
            expect(isLast).toBe(!below || readDate(below.event.date).earliest > latest);
          }
        });
      }),
    );
  });
});

describe('where an incident stands to a claim', () => {
  const standing = (claim: string, date: string) =>
    standingTo(partialDate.parse(claim), partialDate.parse(date));

  it('is before or after only when no reading of the dates says otherwise', () => {
    expect(standing('2022-11-02', '2022-10')).toBe('before');
    expect(standing('2022-11-02', '2022-11-03')).toBe('after');
    expect(standing('2022-11-02', '2022')).toBe('undecided');
    expect(standing('2022-11-02', '2022-11-02')).toBe('undecided');
    expect(standing('2014/2022', '2024-01~')).toBe('after');
  });
});
