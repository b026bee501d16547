/* Pages on the device of a reader: what may be kept, and what is said above it when it is read again. */

/** Where pages lie, and what they are drawn with. Sites below one another's host do not share them. */
export const openPages = (root: string): Promise<Cache> => caches.open(`kept-pages ${root}`);
export const openFiles = (root: string): Promise<Cache> => caches.open(`kept-files ${root}`);

export const forgetAll = (root: string): Promise<unknown> =>
  Promise.all(['kept-pages', 'kept-files'].map((name) => caches.delete(`${name} ${root}`)));

/** The header of a kept page that says when it was kept, as ISO 8601 in UTC. */
const keptAt = 'X-Kept-At';

/** What a page is kept under: what it was asked is none of it. */
export const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

/** A page as it is kept; nothing for what is no page, and for what no index may have: drafts, previews, earlier versions. */
export async function keptCopy(answer: Response, now: Date): Promise<Response | undefined> {
  const { headers, ok, redirected } = answer;
  if (!ok || redirected || !headers.get('Content-Type')?.startsWith('text/html')) return undefined;
  if (headers.get('Cache-Control')?.includes('no-store')) return undefined;
  const html = await answer.text();
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return undefined;
  const copied = new Headers(headers);
  // What is kept is unpacked.
  for (const name of ['Content-Encoding', 'Content-Length']) copied.delete(name);
  copied.set(keptAt, now.toISOString());
  return new Response(html, { headers: copied });
}

/** The notice of each language of the interface, with "#" for the time. */
export type Notices = Readonly<Record<string, string>>;

/** A kept page for a reader whom the site cannot be reached by: above it stands since when it is kept. */
export async function withNotice(kept: Response, notices: Notices): Promise<Response> {
  const html = await kept.text();
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  const notice = (notices[lang] ?? Object.values(notices)[0] ?? '#').replace('#', () =>
    timeIn(lang, keptTime(kept)),
  );
  const marked = html.replace(
    '<body>',
    (body) => `${body}<div class="kept" role="note"><p class="sheet">${notice}</p></div>`,
  );
  return new Response(marked, { headers: kept.headers });
}

export const keptTime = (kept: Response): Date => new Date(kept.headers.get(keptAt) ?? Number.NaN);

/** Day and minute on the reader's clock; the day comes first in English, as it does elsewhere on the site. */
export const timeIn = (lang: string, time: Date): string =>
  new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(time);

/** The title of a page, without the name of the site. */
export function titleOf(html: string): string {
  const written = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const text = written.replaceAll(/&(?:amp|lt|gt|quot|#38|#39);/g, (mark) => marks[mark] ?? mark);
  return text.split(' · ').slice(0, -1).join(' · ') || text;
}

const marks: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
