import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentKind } from '#capture/document-kind.ts';
import { documentText } from '#capture/document-reading.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { smallPdf } from '../support/small-pdf.ts';
import { wacz, waczFiles } from '../support/wacz.ts';

const html = '<!doctype html><title>Report</title><p>Nobody stood at the <b>northern</b> gate.</p>';
const files = waczFiles(html);
const warc = 'archive/data.warc.gz';
const read = async (bytes: Uint8Array) => documentText(bytes, documentKind(bytes));

/** A ZIP file whose lists of files say something else than there is: in place of one string of the same length. */
const renamed = (bytes: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
const bomb = new Uint8Array(40_000_000);
const listed = (path: string) => wacz({ ...files, [path]: Buffer.from('x') });

/** What is wrong with a web archive, and why it is refused. */
const hostile: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['a bomb', wacz({ ...files, 'archive/bomb.warc': bomb }), /more than 1000 times its size/],
  [
    'bombs, each of which is small',
    wacz({
      ...files,
      ...Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [`b/${index}`, bomb.subarray(0, 900_000)]),
      ),
    }),
    /unpacks to more than 300 MB/,
  ],
  ['a file above', listed('../evil.html'), /a file of the name/],
  ['a file above, further in', listed('archive/../../evil.html'), /a file of the name/],
  ['a file at the root', listed('/etc/passwd'), /a file of the name/],
  ['a file with a backslash', listed('..\\evil.html'), /a file of the name/],
  ['a file on a drive', listed('C:evil.html'), /a file of the name/],
  ['a file with a zero', listed('evil\0.html'), /a file of the name/],
  [
    'one file twice',
    renamed(listed('archive/data.warc.gx'), 'archive/data.warc.gx', warc),
    /twice/,
  ],
  ['a list with another digest', wacz(files, () => '0'.repeat(64)), /datapackage-digest/],
  [
    'another page than the one that is listed',
    exchanged({ [warc]: waczFiles(html.replace('Nobody', 'Soldiers'))[warc] ?? bomb }),
    /its digest differs/,
  ],
  ['a file that is not listed', exchanged({ 'archive/more.warc': Buffer.from('x') }), /not list/],
  ['a file that is missing', without(warc), /lacks/],
  ['no list of pages', wacz({ [warc]: files[warc] ?? bomb }), /lists no pages/],
  [
    'a list that is none',
    exchanged({ 'datapackage.json': Buffer.from('[]') }, false),
    /not as WACZ/,
  ],
  [
    'a WARC file that is cut off',
    wacz({ ...files, [warc]: (files[warc] ?? bomb).subarray(0, 150) }),
    /damaged/,
  ],
  ['a WARC file that is none', wacz({ ...files, [warc]: Buffer.from('hello') }), /damaged/],
  ['a ZIP file that is cut off', wacz(files).subarray(0, -30), /damaged|ZIP archive/],
  [
    'another ZIP file',
    Buffer.from(zipSync({ 'word/document.xml': Buffer.from('x') })),
    /ZIP archive/,
  ],
];

const refused = new Set<string>();

test.each(hostile)('%s is refused', async (what, bytes, reason) => {
  await expect(Promise.resolve().then(() => read(bytes))).rejects.toThrow(reason);
  refused.add(what);
});

describe('a web archive as programs write it', () => {
  test('has the text of its page, its title, and nothing of other answers', async () => {
    expect(documentKind(wacz(files))).toBe('wacz');
    expect(await read(wacz(files))).toMatchObject({
      text: 'Nobody stood at the northern gate.',
      title: 'Report',
    });
  });
  test.each(['chunked', 'gzip', 'br'])('sent in %s', async (how) => {
    expect((await read(wacz(waczFiles(html, undefined, how)))).text).toContain('northern gate');
  });
  test('of a PDF file', async () => {
    const pdf = smallPdf([['Nobody stood there.']]).toString('latin1');
    expect((await read(wacz(waczFiles(pdf)))).text).toBe('Nobody stood there.');
  });
  test('the text that a browser took down counts only where nothing else has text', async () => {
    const line = (text: string, url: string) => Buffer.from(JSON.stringify({ url, ts: 'x', text }));
    const address = 'https://monitors.example/report';
    const both = wacz({ ...files, 'pages/pages.jsonl': line('Soldiers stood there.', address) });
    expect((await read(both)).text).toBe('Nobody stood at the northern gate.');
    const other = line('Soldiers stood there.', 'https://monitors.example/b');
    expect((await read(wacz({ ...files, 'pages/pages.jsonl': other }))).text).toBe(
      'Soldiers stood there.',
    );
  });
});

test('T14: what is noted', async () => {
  const said = (await read(wacz(files))).text;
  noteFigure({
    id: 'T14',
    what: 'Web archives (WACZ) that deceive or burst',
    reached: `${refused.size} of ${hostile.length} refused`,
    control: `The same archive as it should be is read: "${said}"`,
    isReached: refused.size === hostile.length,
    run: 'whole',
  });
});

/** The archive with some files in place of those that its list was made for. */
function exchanged(others: Record<string, Uint8Array>, signed = true): Buffer {
  const members = unzipSync(wacz(files));
  if (!signed) delete members['datapackage-digest.json'];
  return Buffer.from(zipSync({ ...members, ...others }));
}

function without(path: string): Buffer {
  const { [path]: _, ...rest } = unzipSync(wacz(files));
  return Buffer.from(zipSync({ ...rest, 'archive/other.warc': Buffer.from('') }));
}
