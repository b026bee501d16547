import { addressOf, escaped, root, said } from '../../views/archive.js';
import { archiveFrom, day, mark } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.checksInLanguages', size: 1, alias: 'made' },
  permalink: ({ made: { lang, item } }) =>
    `${addressOf(lang, 'embed', item.page.fileSlug)}index.html`,
};

export function render(data) {
  const { lang, item } = data.made;
  const { title, record } = item.data;
  const { claim, verdict } = record;
  const claimant = escaped(archiveFrom(data).titleOf('claimants', claim.claimant));
  const address = addressOf(lang, 'fact-checks', item.page.fileSlug);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fact-check by Checks: ${escaped(title)}</title><base target="_top"><meta name="description" content="${said(verdict)}: ${escaped(claim.summary)} Claim of ${claimant}, checked by Checks."><meta name="robots" content="noindex"><link rel="canonical" href="${root}${address}"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/entry.css"></head><body><main data-tone="${verdict}" aria-labelledby="title" class="frame"><p class="label frame"><a href="/" class="frame">Checks</a> · Fact-check</p><div class="ruling frame"><p class="word frame">${mark}${said(verdict)}</p><p class="claim frame">${escaped(claim.summary)}</p><p class="meta frame">${claimant}, ${escaped(claim.capacity)} · <span class="frame">${day(lang, claim.madeOn)}</span></p></div><h1 id="title" class="frame">${escaped(title)}</h1><p class="whole-check frame"><a href="${address}" class="frame">The whole fact-check, with its evidence</a></p></main></body></html>`;
}
