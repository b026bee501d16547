import { expect, it } from 'vitest';
import { noteRecordDigest, recordDigest } from '#archive/record-digest.ts';

const record = () => ({ id: 'envoy', title: 'Кабулов said so', verdict: 'false' });

it('is the same for the same record, whether its JSON was at hand or not', () => {
  const noted = record();
  noteRecordDigest(noted, Buffer.from(JSON.stringify(noted)));
  expect(recordDigest(noted)).toBe(recordDigest(record()));
});

it('is another for another', () => {
  expect(recordDigest({ ...record(), verdict: 'true' })).not.toBe(recordDigest(record()));
});

it('is taken from what is noted, not from the record', () => {
  const noted = record();
  noteRecordDigest(noted, '{}');
  expect(recordDigest(noted)).toBe(recordDigest({}));
});
