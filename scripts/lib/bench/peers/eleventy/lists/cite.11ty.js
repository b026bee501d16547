import { addressOf, dayIn, escaped, publishedOn, root } from '../../views/archive.js';
import { page } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.checksInLanguages', size: 1, alias: 'made' },
  permalink: ({ made: { lang, item } }) =>
    `${addressOf(lang, 'fact-checks', item.page.fileSlug)}cite/index.html`,
};

export function render({ made: { lang, item }, header, footer }) {
  const { title, record } = item.data;
  const id = item.page.fileSlug;
  const address = addressOf(lang, 'fact-checks', id);
  const url = root + address;
  const day = dayIn('en', publishedOn(item));
  const description = `How to cite the fact-check “${title}”, in words and as files, with the address of each exhibit.`;
  const main = `<p><a href="${address}">The whole fact-check, with its evidence</a></p><section class="cite"><h2 class="cite">In words</h2><dl class="cite"><div class="cite"><dt class="meta cite">APA, 7th edition</dt><dd lang="en-US" dir="ltr" class="cite">Checks desk. (${day}). ${escaped(title)} [Fact-check, version 1]. Checks. ${url}</dd></div><div class="cite"><dt class="meta cite">Chicago, 18th edition, author and date</dt><dd lang="en-US" dir="ltr" class="cite">Checks desk. “${escaped(title)}” Fact-check, version 1. Checks. ${day}. ${url}.</dd></div></dl><p class="meta measure cite">These citations name version 1, of ${day}. When the entry changes, they change with it, and its history says what changed.</p></section><section class="cite"><h2 class="cite">For reference managers</h2><ul class="cite">${['bib', 'ris', 'json'].map((format) => `<li class="cite"><a href="${url}cite.${format}" download="${id}-v1.${format}" class="cite"><bdi class="cite">${format}</bdi></a></li>`).join('')}</ul><p class="meta cite">Zotero also reads the page of the fact-check itself.</p></section><section class="exhibits"><h2 class="exhibits">Address of every exhibit</h2><p class="meta exhibits">Letters may shift when exhibits are added; addresses stay.</p><ol class="rows measure exhibits">${record.evidence.map((each, index) => `<li class="exhibits"><strong class="exhibits">Exhibit ${index}.</strong> ${escaped(each.finding)}<p class="meta exhibits"><a href="${url}#${each.id}" class="exhibits"><bdi class="exhibits">${url}#${each.id}</bdi></a></p></li>`).join('')}</ol></section>`;
  return page(
    { lang, title: `Cite: ${title}`, description, label: 'Cite', url, header, footer },
    main,
  );
}
