import { addressOf, escaped, root, said } from '../../views/archive.js';
import { archiveFrom, frame, page } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.checksInLanguages', size: 1, alias: 'made' },
  permalink: ({ made: { lang, item } }) =>
    `${addressOf(lang, 'embed', item.page.fileSlug)}share/index.html`,
};

export function render(data) {
  const { lang, item } = data.made;
  const { title, record } = item.data;
  const id = item.page.fileSlug;
  const t = escaped(title);
  const claimant = escaped(archiveFrom(data).titleOf('claimants', record.claim.claimant));
  const description = `Code, picture and address with which the fact-check “${title}” can be shown elsewhere.`;
  const main = `<p><a href="${addressOf(lang, 'fact-checks', id)}">The whole fact-check, with its evidence</a></p><section class="share"><h2 id="code" class="share">Code to paste</h2><textarea readonly lang="en" dir="ltr" rows="7" aria-labelledby="code" spellcheck="false" class="share">${escaped(frame(item))}</textarea><p class="meta measure share">Shows verdict, claim and claimant, always as they stand here, without scripts and without cookies. Where frames are taken out, a quotation with a link remains.</p></section><section class="share"><h2 id="preview" class="share">How it looks</h2><iframe src="/embed/${id}/" title="Fact-check by Checks: ${t}" width="600" height="450" class="share"></iframe></section><section class="share"><h2 class="share">Picture for posts</h2><img src="/cards/${id}.1.png" alt="${said(record.verdict)}: ${escaped(record.claim.summary)} Claim of ${claimant}, checked by Checks." width="1200" height="630" loading="lazy"><p class="meta share">Networks show it by themselves under a link to the fact-check.</p></section><section class="share"><h2 class="share">For programs</h2><p class="share">The same as oEmbed: <a href="/oembed/${id}.json" class="share"><bdi class="share">${root}/oembed/${id}.json</bdi></a></p></section>`;
  const url = `${root}${addressOf(lang, 'embed', id)}share/`;
  return page(
    { ...data, lang, title: `Share: ${title}`, description, label: 'Share or embed', url },
    main,
  );
}
