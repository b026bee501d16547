import { NotCaptured } from './not-captured.ts';

/** What a document is by its content; the name of a file says nothing certain. */
export const documentKinds = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  html: { mediaType: 'text/html', extension: 'html' },
  text: { mediaType: 'text/plain', extension: 'txt' },
  wacz: { mediaType: 'application/wacz', extension: 'wacz' },
} as const;
export type DocumentKind = keyof typeof documentKinds;

/** The kind of a document of which text can be read; any other is refused by its name. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  const start = latin1(bytes.subarray(0, 2048));
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') && isWebArchive(bytes)) return 'wacz';
  const other = others.find(({ mark }) => mark.test(start));
  if (other) throw new NotCaptured(`The file is ${other.what}. ${other.mend ?? asPdf}`);
  const letters = start.replaceAll('\0', ''); // UTF-16 writes a zero beside each Latin letter.
  return page.test(letters) ? 'html' : 'text';
}

/** One character for each byte. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** By the list of files at the end of the ZIP archive; whether it is sound is told when it is read. */
const isWebArchive = (bytes: Uint8Array) => {
  const end = latin1(bytes.subarray(-1_000_000));
  return end.includes('datapackage.json') && /archive\/[^\0]*\.warc/.test(end);
};

/** Marks, comments and declarations may stand before the first tag of a page. */
const page =
  /^(?:[\u00ef\u00bb\u00bf\u00ff\u00fe\s]|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b/i;

const asPdf =
  'Save the document as PDF, as a web page (HTML only) or as plain text, and capture that.';

const others: readonly { readonly mark: RegExp; readonly what: string; readonly mend?: string }[] =
  [
    {
      mark: /^PK[\u0003\u0005\u0007]/,
      what: 'a ZIP archive (Word, Excel and EPUB files are such)',
    },
    { mark: /^\u00d0\u00cf\u0011\u00e0/, what: 'a document of an old Microsoft Office' },
    { mark: /^\{\\rtf/, what: 'a document in RTF' },
    {
      mark: /^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^RIFF[\s\S]{4}WEBP|^II\*\0|^MM\0\*/,
      what: 'a picture, in which no words can be looked up',
      mend: 'Capture a document with text, or report the words without quoting them.',
    },
    {
      mark: /^(?:\u00ef\u00bb\u00bf|\s|<!--[\s\S]*?-->|<\?xml[^>]*>|<!doctype\s+svg[\s\S]*?>)*<(?:\w+:)?svg\b/i,
      what: 'a drawing (SVG), which may carry programs',
      mend: 'Capture a document with text, or report the words without quoting them.',
    },
    {
      mark: /^\u001f\u008b|^BZh|^7z\u00bc\u00af|^\u00fd7zXZ|^Rar!|^\u0028\u00b5\u002f\u00fd/,
      what: 'a compressed file',
      mend: 'Unpack it, and capture the document.',
    },
    {
      mark: /^(?:[A-Za-z-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,20}Content-Type:\s*multipart\//i,
      what: 'a web page saved as one file with its pictures (MHTML), or an e-mail',
      mend: 'Save the page as "HTML only", and capture that.',
    },
  ];
