import { addressOf, archiveOf, dayIn, escaped, isoDay, root, said } from './archive.js';

const words = {
  en: { claim: 'The claim', evidence: 'Evidence', history: 'History', used: 'What it is used for' },
  ar: { claim: 'الادعاء', evidence: 'الأدلة', history: 'السجل', used: 'فيم استُعمل' },
};
export const wordsOf = (lang) => words[lang];

export function page({ lang, title, description, label, url, header, footer }, main) {
  const [t, d] = [escaped(title), escaped(description)];
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t} · Checks</title><meta name="description" content="${d}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="canonical" href="${url}"><link rel="alternate" hreflang="en" href="${url}"><link rel="alternate" hreflang="ar" href="${url}"><link rel="alternate" hreflang="x-default" href="${url}"><meta property="og:site_name" content="Checks"><meta property="og:title" content="${t}"><meta property="og:description" content="${d}"><meta property="og:url" content="${url}"><meta name="color-scheme" content="light dark"><link rel="preload" href="/fonts/newsreader-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin><link rel="preload" href="/fonts/public-sans-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/entry.css"></head><body>${header}<main id="main_text" class="sheet"><hgroup class="heading"><p class="heading"><span class="label heading">${label}</span></p><h1 class="heading">${t}</h1></hgroup>${main}</main>${footer}</body></html>`;
}

export const mark =
  '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3"><path d="M5 5l14 14M19 5L5 19"></path></svg>';

export const day = (lang, value) =>
  `<time datetime="${isoDay(value)}">${dayIn(lang, value)}</time>`;

export const citation = ({ source, locator }, { titleOf }) =>
  `<cite class="citation"><a href="/sources/${source}/" class="citation">${escaped(titleOf('sources', source))}</a>, ${escaped(locator)}</cite>`;

export function row(check, lang, long, archive) {
  const { record, title } = check.data;
  const address = addressOf(lang, 'fact-checks', check.page.fileSlug);
  const passages =
    long > 2
      ? `<p class="row">${escaped(record.claim.summary)}</p><p class="row">${escaped(record.conclusion)}</p><p class="paraphrase row">${escaped(record.quote.paraphrase)}</p>`
      : '';
  const uses = record.evidence
    .slice(0, long)
    .map(
      (item) =>
        `<li class="meta uses"><a href="${address}#${item.id}">exhibit: ${escaped(item.finding)}</a> <span class="meta">${escaped(item.sources[0].locator)}</span>${long > 2 ? item.sources.map((each) => citation(each, archive)).join(' ') : ''}</li>`,
    );
  return `<li class="stamped row"><span class="stamp" data-tone="${record.verdict}">${mark}${said(record.verdict)}</span><div class="row"><h3 class="row"><a href="${address}" class="row">${escaped(title)}</a></h3><p class="meta row">${day(lang, record.claim.madeOn)} · ${escaped(record.claim.medium)}</p>${passages}${uses.length > 0 ? `<ul class="uses">${uses.join('')}</ul>` : ''}</div></li>`;
}

export function exhibit(item, letter, lang, archive) {
  const incidents = (item.incidents ?? []).map(({ incident, reliesOn }) => {
    const { data } = archive.records.incidents.get(incident);
    return `<li data-mark="incident" class="reliance"><a href="${addressOf(lang, 'incidents', incident)}" class="reliance">${escaped(data.title)}</a>, ${day(lang, data.record.date)}<p class="reliance">Relied on: ${escaped(reliesOn)}</p></li>`;
  });
  return `<li id="${item.id}" class="exhibit"><a class="letter exhibit" href="#${item.id}"><span class="unseen exhibit">Link to exhibit </span>${letter}</a><div class="exhibit"><p class="direction" data-direction="${item.direction}"><svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3" class="direction"><path d="M21 12H4M11 5l-7 7 7 7" class="direction"></path></svg>Speaks ${item.direction === 'supports' ? 'for' : 'against'} the claim</p><h3 class="exhibit">${escaped(item.finding)}</h3>${item.searched ? `<p class="exhibit"><strong class="exhibit">Nothing found.</strong> Searched: ${escaped(item.searched)}</p>` : ''}${incidents.length > 0 ? `<ul class="marked">${incidents.join('')}</ul>` : ''}<ul class="marked">${item.sources.map((each) => `<li>${citation(each, archive)}</li>`).join('')}</ul></div></li>`;
}

export function frame(check) {
  const url = `${root}/fact-checks/${check.page.fileSlug}/`;
  return `<blockquote cite="${url}">\n<iframe src="${root}/embed/${check.page.fileSlug}/" title="Fact-check by Checks: ${check.data.title}" width="600" height="450" loading="lazy"></iframe>\n<p>Fact-check by Checks: <a href="${url}">${check.data.title}</a></p>\n</blockquote>`;
}

export const archiveFrom = (data) => archiveOf(data.collections.all);
