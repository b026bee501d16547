import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, jsonText } from '#formats/table.ts';

const columns = ['name', 'words', 'number'] as const;
const row = (name: string, words: readonly string[] = [], number?: number) => ({
  name,
  words,
  number,
});
const read = (csv: string): string[][] => parse(csv, { bom: true });
const names = (...texts: string[]) =>
  read(
    csvText(
      columns,
      texts.map((text) => row(text)),
    ),
  )
    .slice(1)
    .map(([name]) => name);

describe('CSV', () => {
  it('comes back cell by cell, whatever stands in them', () => {
    const hard = ['a, "b"', 'two\r\nlines', 'Кабулов کابلوف 😀', '', ' spaces ', "it's; so"];
    expect(names(...hard)).toEqual(hard);
  });

  it('is RFC 4180: every line ends with CRLF, the last one too', () => {
    const csv = csvText(columns, [row('a', ['b', 'c'], -3)]);
    expect(csv).toBe('\uFEFFname,words,number\r\na,b; c,-3\r\n');
    expect(csvText(columns, [])).toBe('\uFEFFname,words,number\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps %j from being run', (formula) => {
    expect(names(formula)).toEqual([`'${formula}`]);
    expect(read(csvText(columns, [row('a', [formula])]))[1]?.[1]).toBe(`'${formula}`);
  });

  it('leaves all others as they are: signs further on, and numbers', () => {
    expect(names('1=1', 'a+b', '–1', "'x", 'x@y')).toEqual(['1=1', 'a+b', '–1', "'x", 'x@y']);
    expect(read(csvText(columns, [row('a', [], -1)]))[1]?.[2]).toBe('-1');
  });
});

describe('JSON', () => {
  it('has the same rows under what is said about them, with values as they are', () => {
    const text = jsonText(columns, [row('=1', ['b', 'c'], 2), row('d')], { title: 'List' });
    expect(JSON.parse(text)).toEqual({
      title: 'List',
      rows: [
        { name: '=1', words: ['b', 'c'], number: 2 },
        { name: 'd', words: [] },
      ],
    });
  });
});
