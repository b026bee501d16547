import { fileError, positionAt, type LocalProblem } from './local-problem.ts';

/** The text of a file with `\n` at every line end, or why there is none; a file with a mark at its start has both. */
export interface Decoded {
  readonly text: string | undefined;
  readonly problems: readonly LocalProblem[];
}

const asUtf8 = 'Save the file as UTF-8 without a byte order mark.';

/**
 * Reads bytes as strict UTF-8. CRLF and a lone CR become `\n`: YAML and Markdown take all three for one line end,
 * so line numbers stay those that an editor shows.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refused('The file is saved as UTF-16, not as UTF-8.', asUtf8);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binary(bytes, nul);
  try {
    const text = withUnixLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { text, problems: marked ? [byteOrderMark] : [] };
  } catch {
    return notUtf8(bytes);
  }
}

const withUnixLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

const refused = (message: string, mend: string, at?: LocalProblem): Decoded => ({
  text: undefined,
  problems: [fileError('file-encoding', message, mend, at)],
});

/** Refused rather than skipped: other programs take the mark for part of the first fence or key. */
const byteOrderMark = fileError(
  'file-encoding',
  'The file begins with a byte order mark (BOM).',
  asUtf8,
);

function binary(bytes: Uint8Array, nul: number): Decoded {
  const { line, column } = placeOfByte(bytes, nul);
  return {
    text: undefined,
    problems: [
      fileError(
        'file-encoding',
        `The file is not text: byte ${nul} is NUL.`,
        'Put text in its place, or move the file out of content/.',
        { line, column },
      ),
    ],
  };
}

function notUtf8(bytes: Uint8Array): Decoded {
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    text: undefined,
    problems: [
      fileError(
        'file-encoding',
        `The file is not UTF-8: byte ${offset} (0x${byte}) is not part of a character.`,
        `${asUtf8} The text before this place is sound.`,
        placeOfByte(bytes, offset),
      ),
    ],
  };
}

/**
 * Where the first character that is none begins. The decoder does not say where it failed: the longest prefix that
 * it takes is sought by halving, then the bytes of the unfinished character are taken off.
 */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0;
  let bad = bytes.length + 1;
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    // Streaming leaves a character that is cut off at the end for later.
    if (decodes(bytes.subarray(0, middle), true)) sound = middle;
    else bad = middle;
  }
  while (sound > 0 && !decodes(bytes.subarray(0, sound), false)) sound -= 1;
  return sound;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function placeOfByte(bytes: Uint8Array, offset: number) {
  const before = withUnixLineEnds(
    new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true }),
  );
  return positionAt(before, before.length);
}
