import { decodedText } from './charset.ts';
import type { DocumentKind } from './document-kind.ts';
import { longestText, visibleText, type DocumentText } from './document-text.ts';
import { htmlText } from './html-text.ts';
import { NotCaptured } from './not-captured.ts';
import { pdfText } from './pdf-text.ts';
import { waczText } from './wacz-text.ts';

/** Reads the text of a document in this process; hostile ones take memory and time, so call `isolatedText` instead. */
export async function documentText(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentText> {
  const read = await readAs(bytes, kind);
  if (read.text === '') {
    throw new NotCaptured('The document holds no text. No quotation can be proved by it.');
  }
  if (read.text.length > longestText) {
    throw new NotCaptured(
      `The document holds more than ${longestText / 1_000_000} million characters. Capture the part that is quoted.`,
    );
  }
  return read;
}

function readAs(bytes: Uint8Array, kind: DocumentKind): DocumentText | Promise<DocumentText> {
  if (kind === 'pdf') return pdfText(bytes);
  return kind === 'wacz' ? waczText(bytes, documentText) : writtenText(bytes, kind);
}

function writtenText(bytes: Uint8Array, kind: 'html' | 'text'): DocumentText {
  const text = decodedText(bytes, kind === 'html');
  if (kind === 'html') return htmlText(text);
  if (text.includes('\0')) {
    throw new NotCaptured(
      'The file is neither text nor a kind of document that is known here. Save it as PDF, as a web page or as plain text in UTF-8.',
    );
  }
  return { text: visibleText(text.replaceAll('\f', '\n\n')) };
}
