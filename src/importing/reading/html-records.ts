import { CannotRead } from './cannot-read.ts';
import { pageData } from './html-script-blocks.ts';
import { jsonRecordsIn } from './json-records.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { unreadable, type PlacedRecord } from './record-stream.ts';

/** The records of the JSON-LD blocks of a page. `address` is where it was fetched from. */
export async function* htmlRecords(
  text: AsyncIterable<string>,
  address: string | undefined,
  limits: Limits,
): AsyncIterable<PlacedRecord> {
  const { blocks, canonical, lang } = pageData(await wholeOf(text, limits));
  const page = { address: absolute(canonical, address) ?? address, lang };
  if (blocks.length === 0) {
    yield unreadable('the page', 'It has no <script type="application/ld+json"> block.');
  }
  for (const [index, block] of blocks.entries()) {
    const where = `block ${index + 1}`;
    const { records, fault } = leniently(block, limits);
    for (const [at, raw] of records.entries()) {
      yield { place: `${where}, record ${at + 1}`, raw, page };
    }
    if (fault) yield unreadable(where, fault.message);
  }
}

/** Blocks as content systems write them: within a comment, with raw line breaks in texts, with a semicolon behind. */
function leniently(block: string, limits: Limits) {
  const strict = jsonRecordsIn(block, limits);
  if (!strict.fault) return strict;
  const mended = jsonRecordsIn(
    block
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
      .replace(/;\s*$/, '')
      .replace(/\p{Cc}/gu, ' '),
    limits,
  );
  return mended.fault ? strict : mended;
}

async function wholeOf(text: AsyncIterable<string>, { record }: Limits): Promise<string> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > record)
      throw new CannotRead(`The page has more than ${inMegabytes(record)}.`);
  }
  return whole;
}

const absolute = (path: string | undefined, base: string | undefined) =>
  path !== undefined && URL.canParse(path, base) ? new URL(path, base).href : undefined;
