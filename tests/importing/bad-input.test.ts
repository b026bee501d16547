import { describe, expect, test } from 'vitest';
import { limits } from '#importing/reading/limits.ts';
import { inPieces, inShort, packed, reading, recordsOf } from './streams.ts';
import { unpacked } from '#importing/reading/unpacked.ts';
import { jsonRecords } from '#importing/reading/json-records.ts';

const review = '{"@type":"ClaimReview"}';

describe('what is sound is read, however it is laid out', () => {
  test.each([
    ['one object', review, 1],
    ['a list', `[${review},${review}]`, 2],
    ['a graph', `{"@graph":[${review},${review}]}`, 3],
    ['a feed', `{"@type":"DataFeed","dataFeedElement":[{"item":[${review}]}]}`, 2],
    ['lines', `${review}\n${review}\n\n${review}`, 3],
    ['objects without commas', `${review} ${review}`, 2],
    ['UTF-8 with a mark', `\uFEFF[${review}]`, 1],
    ['packed by gzip', packed(`[${review}]`), 1],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF[${review}]`, 'utf16le'), 1],
    ['UTF-16 without one', Buffer.from(`[${review}]`, 'utf16le'), 1],
    ['UTF-16, big end first', Buffer.from(`\uFEFF[${review}]`, 'utf16le').swap16(), 1],
  ])('%s', async (_, given, count) => {
    const { values, faults } = await inShort(given);
    expect(faults).toEqual([]);
    expect(values).toHaveLength(count);
  });
});

describe('what is not sound has a clear line, and what stands before it is kept', () => {
  test.each([
    [
      'cut off in a list',
      `[${review},{"a":`,
      1,
      'after record 1: It ends in the middle of a record',
    ],
    [
      'cut off in a text',
      `[${review},"abc`,
      1,
      'after record 1: It ends in the middle of a record',
    ],
    [
      'NaN',
      `[${review},{"a":NaN}]`,
      1,
      'after record 1: It is not sound JSON: "N" does not belong',
    ],
    ['a comma too many', `[${review},]`, 1, 'after record 1: It is not sound JSON'],
    ['no colon', '{"a" 1}', 0, 'the beginning: It is not sound JSON'],
    ['a bracket of the wrong kind', '[1}', 1, 'after record 1: It is not sound JSON'],
    ['a key that is no text', '{1:2}', 0, 'the beginning: It is not sound JSON'],
    ['100,000 lists in each other', '['.repeat(100_000), 0, 'more than 40 deep'],
    ['100,000 objects in each other', '{"a":'.repeat(100_000), 0, 'more than 40 deep'],
    ['a bad line among good ones', `${review}\n{"a":\n${review}`, 2, 'line 2: It ends'],
    ['a page without data', '<!doctype html><p>x', 0, 'the page: It has no <script'],
    [
      'a page with a broken block',
      `<script type="application/ld+json">{"a"</script>`,
      0,
      'block 1',
    ],
  ])('%s', async (_, given, count, fault) => {
    const found = await inShort(given);
    expect(found.values).toHaveLength(count);
    expect(found.faults.join('\n')).toContain(fault);
  });

  test.each([
    ['nothing', '', 'It is empty'],
    ['a ZIP file', Buffer.from('PK\u0003\u0004xxxx'), 'Unpack it'],
    ['XML', '<?xml version="1.0"?><rss/>', 'It is XML'],
    ['words', 'Hello there', 'neither JSON nor HTML nor a table'],
    ['damaged UTF-8', Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0xfd, 0x22, 0x5d]), 'not sound UTF-8'],
    ['a table given as claimreview', 'a,b\n1,2', 'which claimreview never is'],
    ['half a gzip file', packed(review).subarray(0, 20), 'cut off'],
  ])('%s', async (_, given, message) => {
    await expect(inShort(given)).rejects.toThrow(message);
  });

  test('a field that stands twice, and one that programs use themselves', async () => {
    const read = await reading(
      '[{"url":"a","url":"b","x":1,"x":1,"__proto__":{"polluted":1}}]',
      'claimreview',
    );
    const [record] = await recordsOf(read);
    expect(record?.raw.contradictory).toEqual(['url']);
    expect(record?.raw.forbidden).toEqual(['__proto__']);
    expect(record?.raw.value).toEqual({ url: 'a', x: 1 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('no input exhausts the machine', () => {
  test('a gzip bomb is stopped soon after its beginning', async () => {
    const bomb = packed(`["${'a'.repeat(40 * 1024 * 1024)}"]`);
    const counted = { bytes: 0 };
    const unpack = async () => {
      for await (const chunk of unpacked(inPieces(bomb), limits)) counted.bytes += chunk.length;
    };
    await expect(unpack()).rejects.toThrow('unpacks to more than 200 times its size');
    expect(counted.bytes).toBeLessThan(1.2 * limits.record);
    // Without the limit all of it comes out.
    counted.bytes = 0;
    for await (const chunk of unpacked(inPieces(bomb), { ...limits, ratio: Infinity })) {
      counted.bytes += chunk.length;
    }
    expect(counted.bytes).toBe(40 * 1024 * 1024 + 4);
  });

  test.each([
    ['received', { received: 100 }, 'has more than'],
    ['unpacked', { unpacked: 100 }, 'Unpacked it has more than'],
  ])('more than may be %s', async (_, changed, message) => {
    const given = packed(`[${Array.from({ length: 400 }, (__, n) => n * 7919).join(',')}]`);
    await expect(inShort(given, changed)).rejects.toThrow(message);
    expect((await inShort(given)).values).toHaveLength(400);
  });

  test.each([
    ['a text without an end', `["${'a'.repeat(5000)}`],
    ['a record of many fields', `[{"a":[${'1,'.repeat(5000)}1]}]`],
    ['a long line', `{}\n{"a":"${'a'.repeat(5000)}"}`],
    ['a long page', `<!doctype html>${'<p>'.repeat(5000)}`],
  ])('%s', async (_, given) => {
    const { faults } = await inShort(given, { record: 4000 }).catch((error: unknown) => ({
      faults: [String(error)],
    }));
    expect(faults.join()).toContain('has more than');
    expect((await inShort(given)).faults.join()).not.toContain('has more than');
  });

  test('a million members go through one at a time', async () => {
    async function* million(): AsyncIterable<string> {
      yield '[0';
      for (let n = 0; n < 1000; n += 1) yield ',{"a":[1,2]}'.repeat(1000);
      yield ']';
    }
    let count = 0;
    for await (const _ of jsonRecords(million(), limits)) count += 1;
    expect(count).toBe(1_000_001);
  });

  test('100,000 elements of HTML in each other', async () => {
    const page = `<!doctype html>${'<div><b>'.repeat(100_000)}<script type="application/ld+json">${review}</script>`;
    expect((await inShort(page)).values).toHaveLength(1);
  });
});
