import { expect, it } from 'vitest';
import { directoryHeader, endOfArchive, localHeader, type ZipMember } from '#formats/zip-format.ts';

const member: ZipMember = {
  name: 'ü.txt',
  day: '2026-11-22',
  isDeflated: true,
  crc32: 0xdead_beef,
  size: 5,
  packedSize: 7,
};
const large = 5 * 1024 ** 3;
const view = (bytes: Uint8Array) => new DataView(bytes.buffer);

it('says how large a member is, and when it was changed', () => {
  const header = view(localHeader(member));
  expect(header.getUint16(4, true)).toBe(20);
  expect(header.getUint32(14, true)).toBe(0xdead_beef);
  expect([header.getUint32(18, true), header.getUint32(22, true)]).toEqual([7, 5]);
  expect(header.byteLength).toBe(30 + 6);
  const date = header.getUint16(12, true);
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 22]);
});

it('says in ZIP64 what four bytes do not hold, and only that', () => {
  const local = view(localHeader({ ...member, size: large }));
  expect(local.getUint16(4, true)).toBe(45);
  expect([local.getUint32(18, true), local.getUint32(22, true)]).toEqual([
    2 ** 32 - 1,
    2 ** 32 - 1,
  ]);
  expect([local.getBigUint64(40, true), local.getBigUint64(48, true)]).toEqual([BigInt(large), 7n]);
  const directory = view(directoryHeader({ ...member, size: large }, large + 1));
  expect([directory.getUint32(20, true), directory.getUint32(24, true)]).toEqual([7, 2 ** 32 - 1]);
  expect(directory.byteLength).toBe(46 + 6 + 4 + 16);
  expect(directory.getBigUint64(46 + 6 + 4, true)).toBe(BigInt(large));
  expect(directory.getBigUint64(46 + 6 + 12, true)).toBe(BigInt(large + 1));
});

it('ends with more records beyond 65,535 members or 4 GB', () => {
  expect(endOfArchive(65_534, 100, 10)).toHaveLength(22);
  for (const end of [endOfArchive(65_535, 100, 10), endOfArchive(1, large, 10)]) {
    expect(end).toHaveLength(56 + 20 + 22);
  }
  expect(view(endOfArchive(1, large, 10)).getBigUint64(48, true)).toBe(BigInt(large));
});
