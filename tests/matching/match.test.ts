import { describe, expect, it } from 'vitest';
import { confidenceOf, probabilityOf } from '#matching/confidence.ts';
import type { Match } from '#matching/match.ts';
import { longestText } from '#matching/question.ts';
import { entries, matcherOf } from './entries.ts';

const matcher = await matcherOf(entries);

async function matches(text: string): Promise<readonly Match[]> {
  const answer = await matcher(text);
  return answer.kind === 'ranked' ? answer.matches : [];
}
const firstOf = async (text: string) => (await matches(text))[0];

const marked = (pieces: readonly { text: string; shared: boolean }[] = []) =>
  pieces.filter(({ shared }) => shared).map(({ text }) => text);

describe('a pasted text', () => {
  it.each([
    ['Western services strengthen ISIS-K in Afghanistan, says envoy Kabulov', '/kabulov/'],
    ['Спецслужбы Запада усиливают потенциал крыла ИГ, заявил Кабулов', '/kabulov/'],
    ['ضمير كابلوف', '/kabulov/'],
    ['25 dead as bomber hits Russia embassy in #KabulCity https://t.co/abc', '/embassy/'],
  ])('finds the check of its claim: %s', async (text, url) => {
    expect((await firstOf(text))?.record.url).toBe(url);
  });
  it('is surer of the claim itself than of a claim that shares a name', async () => {
    const claim = await firstOf('The US and Britain are strengthening ISIS-K in Afghanistan');
    const other = await firstOf(
      'A new restaurant with a terrace opened in Kabul, the owner hopes for tourists',
    );
    expect(claim?.confidence).toBe('very-probably');
    expect(other?.confidence).toBe('distant');
  });
  it('that is only a name is related at most', async () => {
    const found = await firstOf('Кабулов');
    expect(found).toMatchObject({ record: { url: '/kabulov/' }, confidence: 'related' });
  });
  it('has the words underlined that entry and text share', async () => {
    const found = await firstOf('Britain strengthened ISIS-K');
    expect(marked(found?.marked().claim)).toEqual(['Britain', 'strengthening', 'ISIS-K']);
    expect(marked(found?.marked().text)).toEqual(['Britain', 'strengthened', 'ISIS-K']);
    expect(
      found
        ?.marked()
        .text.map(({ text }) => text)
        .join(''),
    ).toBe('Britain strengthened ISIS-K');
  });
  it('is compared as far as its first characters go', async () => {
    const long = `Russian embassy in Kabul bombing ${'word '.repeat(20_000)}`;
    const found = await firstOf(long);
    expect(found?.record.url).toBe('/embassy/');
    expect(
      found
        ?.marked()
        .text.map(({ text }) => text)
        .join(''),
    ).toHaveLength(longestText);
  });
  it.each(['', ' ', 'x', '?!', '🙂🙂', 'the and of it', '\u202e\u2066', '"', '((('])(
    'without words of its own is said to be so: "%s"',
    async (text) => expect(await matcher(text)).toEqual({ kind: 'no-words' }),
  );
  it.each([
    '<img src=x onerror=alert(1)>',
    '(attack+)+$ .* [',
    "'; DROP TABLE",
    'سلام hello привет 喀布尔',
    'constructor __proto__ toString',
  ])('is only words, whatever it looks like: %s', async (text) =>
    expect((await matcher(text)).kind).toBe('ranked'),
  );
  it('prefers the entry whose day is near its own, all else equal', async () => {
    const days = ['2014-01-01', '2018-09-06'];
    const twins = await matcherOf([
      ...entries,
      ...days.flatMap((day) =>
        entries
          .filter(({ url }) => url === '/embassy/')
          .map((same) => ({ ...same, url: `/${day}/`, day })),
      ),
    ]);
    const first = async (text: string) => {
      const answer = await twins(text);
      return answer.kind === 'ranked' ? answer.matches[0]?.record.day : undefined;
    };
    expect(await first('Bombing of the Russian embassy in Kabul. 6 September 2018')).toBe(
      '2018-09-06',
    );
    expect(await first('Bombing of the Russian embassy in Kabul. 2 January 2014')).toBe(
      '2014-01-01',
    );
  });
});

describe('confidence', () => {
  it('grows with closeness, with the lead and with the number of words', () => {
    expect(probabilityOf(14, 6, 20)).toBeGreaterThan(probabilityOf(10, 6, 20));
    expect(probabilityOf(14, 6, 20)).toBeGreaterThan(probabilityOf(14, 12, 20));
    expect(probabilityOf(14, 6, 20)).toBeGreaterThan(probabilityOf(14, 6, 5));
  });
  it('is no surer where there is nothing to compare with', () => {
    expect(probabilityOf(12, 0, 10)).toBe(probabilityOf(12, 5, 10));
  });
  it('is put into words from the measured thresholds on', () => {
    expect([0.81, 0.79, 0.39, 0.14].map((probability) => confidenceOf(probability, 10))).toEqual([
      'very-probably',
      'possibly',
      'related',
      'distant',
    ]);
    expect(confidenceOf(0.99, 4)).toBe('possibly');
    expect(confidenceOf(0.99, 2)).toBe('related');
  });
});
