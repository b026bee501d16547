import { getDocumentProxy } from 'unpdf';
import { longestText, visibleText, type DocumentText } from './document-text.ts';
import { NotCaptured } from './not-captured.ts';

const mostPages = 5000;

/** The text of a PDF, page by page, or `NotCaptured` where it has none that can be read. */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await opened(bytes);
  if (pdf.numPages > mostPages) {
    throw new NotCaptured(
      `The PDF has ${pdf.numPages} pages; at most ${mostPages} are read. Capture the part that is quoted.`,
    );
  }
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map((item) =>
      'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '',
    );
    const text = visibleText(lines.join('').replaceAll('\f', ' '));
    length += text.length;
    // Said here rather than at the end: the memory of a bomb is not waited for.
    if (length > longestText) throw tooLong;
    pages.push(text);
    page.cleanup();
  }
  if (length === 0) {
    throw new NotCaptured(
      'The PDF holds no text, only pictures: it is a scan. No quotation can be proved by it. Capture it after text recognition (OCR) that somebody has read over, or report the words without quoting them.',
    );
  }
  return { text: pages.join('\f') };
}

const tooLong = new NotCaptured(
  `The PDF holds more than ${longestText / 1_000_000} million characters. Capture the part that is quoted.`,
);

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { stopAtErrors: true });
  } catch (error) {
    const [name, message] = error instanceof Error ? [error.name, error.message] : ['', ''];
    throw new NotCaptured(
      name === 'PasswordException'
        ? 'The PDF is locked with a password. Save a copy without one, and capture that.'
        : `The PDF is damaged and cannot be read (${message}). Download it again.`,
    );
  }
}
