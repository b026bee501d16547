import { documentKind } from './document-kind.ts';
import type { DocumentText } from './document-text.ts';
import { visibleText } from './document-text.ts';
import { NotCaptured } from './not-captured.ts';
import { archivedPages, type ArchivedPage } from './wacz.ts';

type ReadText = (bytes: Uint8Array, kind: 'html' | 'pdf' | 'text') => Promise<DocumentText>;

/**
 * What the pages of a web archive say, parted as the pages of a PDF are. What a server sent counts; only of a page of which
 * nothing was kept that has text counts the text that the archiving browser took down.
 */
export async function waczText(bytes: Uint8Array, read: ReadText): Promise<DocumentText> {
  const pages = archivedPages(bytes);
  const texts: DocumentText[] = [];
  for (const page of pages) texts.push(await textOf(page, read));
  const text = texts.map((one) => one.text).filter((one) => one !== '');
  if (text.length === 0) {
    throw new NotCaptured(
      'The web archive holds no page with text. No quotation can be proved by it. Capture the page as HTML or PDF.',
    );
  }
  const [first] = texts;
  return {
    text: text.join('\f'),
    title: first?.title ?? pages[0]?.title,
    issued: first?.issued,
  };
}

async function textOf(
  { response, text = '' }: ArchivedPage,
  read: ReadText,
): Promise<DocumentText> {
  const written = { text: visibleText(text) };
  if (!response) return written;
  try {
    const kind = documentKind(response.body);
    return kind === 'wacz' ? written : await read(new Uint8Array(response.body), kind);
  } catch (error) {
    if (!(error instanceof NotCaptured)) throw error;
    return written;
  }
}
