import { describe, expect, it } from 'vitest';
import { source } from '#domain/source.ts';
import { cslDate, edtfFromCsl } from '#formats/csl-date.ts';
import { assumedOf, cslItem, sourceFromCsl } from '#formats/csl.ts';

describe('CSL dates', () => {
  it.each([
    ['2021', { 'date-parts': [[2021]] }],
    ['2021-06', { 'date-parts': [[2021, 6]] }],
    ['2021-09-01', { 'date-parts': [['2021', '9', '1']] }],
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
  ])('become EDTF with the precision they have: %s', (edtf, csl) => {
    expect(edtfFromCsl(cslDate.parse(csl))).toBe(edtf);
  });

  it.each([
    [{ literal: 'last summer' }],
    [{ 'date-parts': [[]] }],
    [{ 'date-parts': [[2021, 'June']] }],
  ])('that give no numbers are refused: %j', (csl) => {
    expect(cslDate.safeParse(csl).success).toBe(false);
  });
});

describe('CSL items', () => {
  it('become the data of a source, field by field', () => {
    const item = cslItem.parse({
      id: 'monitors-2021',
      type: 'report',
      title: 'Monitoring report',
      'title-short': 'Monitors, 2021',
      author: [{ literal: 'Monitoring Team' }, { family: 'Mines', given: 'Andrew' }],
      publisher: 'An organisation',
      'container-title': 'A series',
      issued: { 'date-parts': [[2021, 6]] },
      URL: 'https://reports.example/1',
      language: 'en',
      custom: {
        publisherKind: 'intergovernmental',
        level: 'primary',
        reliability: 'B',
        linkPolicy: 'live',
        knownThrough: [{ source: 'another', locator: 'para. 3' }],
      },
    });
    expect(assumedOf(item)).toEqual([]);
    expect(source.parse(sourceFromCsl(item))).toMatchObject({
      type: 'report',
      titleShort: 'Monitors, 2021',
      author: [{ literal: 'Monitoring Team' }, { family: 'Mines', given: 'Andrew' }],
      containerTitle: 'A series',
      issued: '2021-06',
      url: 'https://reports.example/1',
      lang: 'en',
      reliability: 'B',
      knownThrough: [{ source: 'another', locator: 'para. 3' }],
    });
  });

  it('get the most cautious judgement where a bibliography gives none, and say so', () => {
    const item = cslItem.parse({ id: 7, type: 'motion_picture', title: 'A film' });
    expect(source.parse(sourceFromCsl(item))).toMatchObject({
      type: 'document',
      reliability: 'F',
      publisherKind: 'unknown',
    });
    expect(assumedOf(item)).toEqual(['level', 'publisherKind', 'reliability', 'linkPolicy']);
  });

  it('without an id are refused', () => {
    expect(cslItem.safeParse({ type: 'book', title: 'No id' }).success).toBe(false);
  });
});
