/** A file of a ZIP archive, as both its headers tell of it. */
export interface ZipMember {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** False when the bytes are stored as they are. */
  readonly isDeflated: boolean;
  readonly crc32: number;
  readonly size: number;
  /** In the archive. */
  readonly packedSize: number;
}

/** Stands for what is in a ZIP64 field, where a number needs more than its four or two bytes. */
const most32 = 0xffff_ffff;
const most16 = 0xffff;
const utf8 = new TextEncoder();

/** Stands before the bytes of a file. */
export function localHeader(member: ZipMember): Uint8Array {
  const { size, packedSize } = member;
  const extra = size >= most32 || packedSize >= most32 ? zip64([size, packedSize]) : nothing;
  const isLarge = extra.length > 0;
  return fields([
    ['u32', 0x0403_4b50],
    ...described(member, isLarge, isLarge ? [most32, most32] : [packedSize, size], extra),
    ['bytes', utf8.encode(member.name)],
    ['bytes', extra],
  ]);
}

/** Stands in the directory at the end of the archive; `offset` is where the local header begins. */
export function directoryHeader(member: ZipMember, offset: number): Uint8Array {
  const { size, packedSize } = member;
  const large = [size, packedSize, offset].filter((number) => number >= most32);
  const extra = large.length > 0 ? zip64(large) : nothing;
  const sizes = [packedSize, size].map((number) => Math.min(number, most32));
  return fields([
    ['u32', 0x0201_4b50],
    ['u16', (3 << 8) | 45], // Made on Unix: the permissions below mean something.
    ...described(member, large.length > 0, sizes, extra),
    ['u16', 0], // no comment
    ['u16', 0], // on this disk
    ['u16', 0], // of no known kind
    ['u32', 0o100644 * 65_536], // a file that its owner may write and all may read
    ['u32', Math.min(offset, most32)],
    ['bytes', utf8.encode(member.name)],
    ['bytes', extra],
  ]);
}

/** Ends an archive whose directory begins at `offset`. */
export function endOfArchive(members: number, offset: number, length: number): Uint8Array {
  const isLarge = members >= most16 || offset >= most32 || length >= most32;
  const end: Field[] = [
    ['u32', 0x0605_4b50],
    ['u16', 0],
    ['u16', 0],
    ['u16', Math.min(members, most16)],
    ['u16', Math.min(members, most16)],
    ['u32', Math.min(length, most32)],
    ['u32', Math.min(offset, most32)],
    ['u16', 0], // no comment
  ];
  if (!isLarge) return fields(end);
  return fields([
    ['u32', 0x0606_4b50],
    ['u64', 44], // how long the rest of this record is
    ['u16', (3 << 8) | 45],
    ['u16', 45],
    ['u32', 0],
    ['u32', 0],
    ['u64', members],
    ['u64', members],
    ['u64', length],
    ['u64', offset],
    ['u32', 0x0706_4b50],
    ['u32', 0],
    ['u64', offset + length],
    ['u32', 1], // one disk
    ...end,
  ]);
}

type Field = readonly ['u16' | 'u32' | 'u64', number] | readonly ['bytes', Uint8Array];

const nothing = new Uint8Array();

/** What both headers say in the same order. */
function described(
  { name, day, isDeflated, crc32 }: ZipMember,
  isLarge: boolean,
  sizes: readonly number[],
  extra: Uint8Array,
): Field[] {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return [
    ['u16', isLarge ? 45 : 20], // the version of the format that is needed
    ['u16', 0x0800], // names are UTF-8
    ['u16', isDeflated ? 8 : 0],
    // ZIP keeps the time of a clock on a wall: noon, in whatever time zone the build runs.
    ['u16', 12 << 11],
    ['u16', ((year - 1980) << 9) | (month << 5) | date],
    ['u32', crc32],
    ...sizes.map((size): Field => ['u32', size]),
    ['u16', utf8.encode(name).length],
    ['u16', extra.length],
  ];
}

const zip64 = (numbers: readonly number[]): Uint8Array =>
  fields([
    ['u16', 1],
    ['u16', numbers.length * 8],
    ...numbers.map((number): Field => ['u64', number]),
  ]);

const lengths = { u16: 2, u32: 4, u64: 8 } as const;

function fields(list: readonly Field[]): Uint8Array {
  const length = list.reduce(
    (sum, [kind, value]) => sum + (kind === 'bytes' ? value.length : lengths[kind]),
    0,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [kind, value] of list) {
    if (kind === 'bytes') {
      bytes.set(value, at);
      at += value.length;
      continue;
    }
    if (kind === 'u16') view.setUint16(at, value, true);
    else if (kind === 'u32') view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += lengths[kind];
  }
  return bytes;
}
