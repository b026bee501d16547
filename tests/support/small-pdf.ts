import { deflateSync } from 'node:zlib';

interface PdfOptions {
  /** Content streams are compressed. */
  readonly deflated?: boolean;
  /** A dictionary that asks for a password nobody knows. */
  readonly locked?: boolean;
  /** More entries of its catalog, such as what it does when it is opened. */
  readonly catalog?: string;
}

/** A small PDF with these lines on its pages, in a font that every reader has. */
export const smallPdf = (pages: readonly (readonly string[])[], options: PdfOptions = {}): Buffer =>
  pdfOf(
    pages.map((lines) =>
      Buffer.from(
        `BT /F1 12 Tf 72 720 Td 16 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`,
        'latin1',
      ),
    ),
    options,
  );

const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&');

/** A PDF whose pages draw what these content streams say. */
export function pdfOf(
  streams: readonly Buffer[],
  { deflated, locked, catalog = '' }: PdfOptions = {},
): Buffer {
  const kids = streams.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...streams.flatMap((stream, index) => {
      const content = deflated ? deflateSync(stream) : stream;
      const filter = deflated ? ' /Filter /FlateDecode' : '';
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        ),
        Buffer.concat([
          Buffer.from(`<< /Length ${content.length}${filter} >>\nstream\n`),
          content,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
  ];
  const key = '00'.repeat(32);
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    : '';
  let file = Buffer.from('%PDF-1.4\n');
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file = Buffer.concat([
      file,
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table + trailer, 'latin1')]);
}
