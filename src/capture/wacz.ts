import { z } from 'zod';
import { digestOf } from './captured-document.ts';
import { NotCaptured } from './not-captured.ts';
import { archivedResponses, type ArchivedResponse } from './warc-records.ts';
import { zipMembers } from './zip-members.ts';

/** A page that somebody archived: as its server sent it, and the text that the archiving browser took down. */
export interface ArchivedPage {
  readonly address: string;
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly response: ArchivedResponse | undefined;
}

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const dataPackage = z.object({
  resources: z.array(z.object({ path: z.string(), hash, bytes: z.int().min(0) })),
});
const digest = z.object({ path: z.literal('datapackage.json'), hash });
const page = z.object({
  url: z.string(),
  title: z.string().optional(),
  text: z.string().optional(),
});

/** The pages of a WACZ file, or `NotCaptured`: every file in it is listed, as long as it says and has its digest. */
export function archivedPages(bytes: Uint8Array): ArchivedPage[] {
  const members = zipMembers(bytes);
  const listed = verified(members);
  const listing = members.get('pages/pages.jsonl');
  if (!listing) throw refused('lists no pages (pages/pages.jsonl is missing)');
  const pages = linesOf(listing).flatMap((line) => {
    const read = page.safeParse(line);
    return read.success ? [read.data] : [];
  });
  const wanted = new Set(pages.map(({ url }) => url));
  const responses = new Map<string, ArchivedResponse>();
  for (const path of listed.filter((name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name))) {
    for (const response of archivedResponses(members.get(path) ?? new Uint8Array())) {
      const { address, status } = response;
      if (status === 200 && wanted.has(address)) responses.set(address, response);
    }
  }
  return pages.map(({ url, title, text }) => ({
    address: url,
    title,
    text,
    response: responses.get(url),
  }));
}

/** The files that the archive lists, after each was compared with its digest. */
function verified(members: ReadonlyMap<string, Uint8Array>): string[] {
  const packed = members.get('datapackage.json');
  if (!packed) throw refused('has no datapackage.json: it is a ZIP file, but no WACZ');
  const { resources } = parsed(packed, dataPackage, 'datapackage.json');
  const signed = members.get('datapackage-digest.json');
  if (signed && parsed(signed, digest, 'datapackage-digest.json').hash !== hashOf(packed)) {
    throw refused('has a datapackage.json that is not the one of its datapackage-digest.json');
  }
  for (const { path, hash: expected, bytes } of resources) {
    const member = members.get(path);
    if (!member) throw refused(`lacks ${JSON.stringify(path)}, which it lists`);
    if (member.length !== bytes || hashOf(member) !== expected) {
      throw refused(
        `holds a ${JSON.stringify(path)} that is not the one it lists: its digest differs`,
      );
    }
  }
  const listed = new Set(resources.map(({ path }) => path));
  const foreign = [...members.keys()].find(
    (name) => !listed.has(name) && !/^datapackage(?:-digest)?\.json$/.test(name),
  );
  if (foreign !== undefined)
    throw refused(`holds ${JSON.stringify(foreign)}, which it does not list`);
  return [...listed];
}

const hashOf = (bytes: Uint8Array) => `sha256:${digestOf(bytes)}`;

function parsed<T>(bytes: Uint8Array, schema: z.ZodType<T>, name: string): T {
  const [value] = linesOf(bytes, [Buffer.from(bytes).toString()]);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw refused(`has a ${name} that is not as WACZ wants it (${read.error.issues[0]?.message})`);
}

/** JSON line by line; a line that is none is left out. */
const linesOf = (bytes: Uint8Array, lines = Buffer.from(bytes).toString().split('\n')): unknown[] =>
  lines.flatMap((line): unknown[] => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });

const refused = (what: string) =>
  new NotCaptured(`The web archive ${what}. Archive the page again, or capture it as HTML or PDF.`);
