import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '#domain/partial-date.ts';
import { source } from '#domain/source.ts';
import { cslFromEdtf, edtfFromCsl } from '#formats/csl-date.ts';
import { cslFromSource, cslItem, sourceFromCsl } from '#formats/csl.ts';

const report = {
  ...source.parse({
    type: 'report',
    title: 'Monitoring report',
    titleShort: 'Monitors, 2021',
    author: [{ literal: 'Monitoring Team' }, { family: 'Mines', given: 'Andrew' }],
    publisher: 'An organisation',
    publisherKind: 'intergovernmental',
    issued: '2021-06',
    lang: 'en',
    level: 'primary',
    reliability: 'B',
    linkPolicy: 'live',
    knownThrough: [{ source: 'another', locator: 'para. 3' }],
  }),
  id: 'monitors-2021',
  body: [],
};

describe('CSL dates', () => {
  it.each([
    ['2021', { 'date-parts': [[2021]] }],
    ['2021-06', { 'date-parts': [[2021, 6]] }],
    ['2021-09-01', { 'date-parts': [[2021, 9, 1]] }],
    ['2016-22', { 'date-parts': [[2016]], season: 2 }],
    ['2023-12~', { 'date-parts': [[2023, 12]], circa: true }],
    [
      '2021-01/2021-04',
      {
        'date-parts': [
          [2021, 1],
          [2021, 4],
        ],
      },
    ],
  ])('%s goes to CSL and comes back', (text, csl) => {
    const date = partialDate.parse(text);
    expect(cslFromEdtf(date)).toEqual(csl);
    expect(edtfFromCsl(cslFromEdtf(date))).toBe(text);
  });

  it('keeps every day of the calendar', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = partialDate.parse(day.toISOString().slice(0, 10));
        expect(edtfFromCsl(cslFromEdtf(date))).toBe(date);
      }),
    );
  });
});

describe('CSL items', () => {
  it('carry a source there and back, all but its capture', () => {
    const { id, body, ...data } = report;
    const back = source.parse(sourceFromCsl(cslItem.parse(cslFromSource(report))));
    expect(back).toEqual(data);
    expect([id, body]).toEqual(['monitors-2021', []]);
  });

  it('get the most cautious judgement where a bibliography gives none', () => {
    const data = sourceFromCsl(cslItem.parse({ id: 7, type: 'motion_picture', title: 'A film' }));
    expect(data).toMatchObject({ type: 'document', reliability: 'F', publisherKind: 'unknown' });
    expect(source.safeParse(data).success).toBe(true);
  });

  it('without an id are refused', () => {
    expect(cslItem.safeParse({ type: 'book', title: 'No id' }).success).toBe(false);
  });
});
