import { unzipSync } from 'fflate';
import { NotCaptured } from './not-captured.ts';

const mostMembers = 10_000;
const mostBytes = 300_000_000;
/** Text is packed to a tenth of its size; only bombs to less than a thousandth. */
const mostRatio = 1000;

/**
 * The files of a ZIP archive by their names, or `NotCaptured`. Nothing is written to the disk; what an archive may say of
 * names and sizes is looked at before anything is unpacked, and no file becomes longer than it says.
 */
export function zipMembers(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>();
  let total = 0;
  const wanted = ({ name, size, originalSize }: MemberHead) => {
    if (isUnsafe(name)) throw refused(`holds a file of the name ${JSON.stringify(name)}`);
    if (seen.has(name)) throw refused(`holds ${JSON.stringify(name)} twice`);
    seen.add(name);
    total += originalSize;
    if (seen.size > mostMembers) throw refused(`holds more than ${mostMembers} files`);
    if (total > mostBytes) throw refused(`unpacks to more than ${mostBytes / 1_000_000} MB`);
    if (originalSize > 1_000_000 && originalSize > size * mostRatio) {
      throw refused(`unpacks ${JSON.stringify(name)} to more than ${mostRatio} times its size`);
    }
    return !name.endsWith('/');
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: wanted })));
  } catch (error) {
    if (error instanceof NotCaptured) throw error;
    throw refused(
      `is damaged and cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

interface MemberHead {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/** A name that would leave the folder into which others unpack it, or that some system reads in another way. */
const isUnsafe = (name: string) =>
  name === '' ||
  name.length > 1000 ||
  /[\\\p{Cc}:]/u.test(name) ||
  name
    .split('/')
    .some(
      (part, index, all) =>
        part === '..' || part === '.' || (part === '' && index < all.length - 1),
    );

const refused = (what: string) =>
  new NotCaptured(`The archive ${what}. Make it anew, or capture the page as HTML or PDF.`);
