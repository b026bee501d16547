import { NotCaptured } from './not-captured.ts';

/**
 * The text of a plain or HTML document, or `NotCaptured`: never a guess, for a guessed letter is a falsified one. Its own
 * mark comes first, then what a page declares (`declares`), then strict UTF-8.
 */
export function decodedText(bytes: Uint8Array, declares: boolean): string {
  const encoding = markedEncoding(bytes) ?? (declares ? declaredEncoding(bytes) : undefined);
  const decoder = decoderOf(encoding ?? 'utf-8');
  try {
    return decoder.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new NotCaptured(
      `The text cannot be decoded: ${
        encoding === undefined
          ? `it is not UTF-8${declares ? ', and the page declares no other encoding' : ''}`
          : `it is not ${encoding}, as it says it is`
      }. Open it in a program that shows it right, and save it as UTF-8.`,
    );
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new NotCaptured(
      `The page declares the encoding "${label.slice(0, 40)}", which is not known. Open it in a browser, and save its text as UTF-8.`,
    );
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** As browsers look for it: in the first kilobyte. A page that says so in ASCII is not UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = (/<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start))?.[1]?.toLowerCase();
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
