import { readFileSync } from 'node:fs';
import { archiveOf, languages, rowsInPages, sections, sizes, withFeeds } from './views/archive.js';

/** Entries are Markdown with Liquid, as Eleventy takes them by default; layouts and lists are JavaScript templates. */
export default function (config) {
  const chrome = (name) => readFileSync(`chrome/${name}.html`, 'utf8');
  for (const name of ['header', 'footer', 'apparatus']) {
    config.addGlobalData(name, chrome(name));
  }
  config.addGlobalData('recordText', chrome('record'));
  config.addGlobalData('languages', languages);
  config.addGlobalData('sizes', sizes);
  config.addShortcode('evidence', (id) => `<a class="evidence" href="#${id}">${id}</a>`);
  config.addShortcode(
    'cite',
    (source, locator) =>
      `<cite class="citation"><a href="/sources/${source}/" class="citation">${source}</a>, ${locator}</cite>`,
  );
  const inLanguages = (items) => languages.flatMap((lang) => items.map((item) => ({ lang, item })));
  const add = (name, items) => config.addCollection(name, (api) => items(archiveOf(api.getAll())));
  add('checksInLanguages', ({ checks }) => inLanguages(checks));
  add('checks', ({ checks }) => checks);
  add('claimantsInLanguages', ({ records }) => inLanguages([...records.claimants.values()]));
  add('furtherPages', ({ records, naming }) =>
    inLanguages(
      sections.flatMap((section) =>
        [...records[section].values()].flatMap((record) =>
          rowsInPages(naming(section, record.page.fileSlug), sizes.size[section])
            .slice(1)
            .map((rows, index) => ({ section, record, rows, number: index + 2 })),
        ),
      ),
    ),
  );
  add('listPages', ({ checks, records }) =>
    inLanguages(
      sizes.lists.flatMap((section) =>
        rowsInPages(
          records[section] ? [...records[section].values()] : checks,
          sizes.size[`list-${section}`],
        ).map((rows, index) => ({ section, rows, number: index + 1 })),
      ),
    ),
  );
  add('feeds', ({ checks, records, naming }) => [
    { at: 'fact-checks', title: 'Fact-checks', rows: checks },
    ...withFeeds.flatMap((section) =>
      [...records[section].values()].map((record) => ({
        at: `${section}/${record.page.fileSlug}`,
        title: record.data.title,
        rows: naming(section, record.page.fileSlug),
      })),
    ),
  ]);
  add('singlePages', () => inLanguages(['', ...sizes.single]));
  return { dir: { input: 'content', includes: '../layouts', output: 'out' } };
}
