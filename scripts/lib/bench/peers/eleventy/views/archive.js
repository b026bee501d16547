import { readFileSync } from 'node:fs';

export const sizes = JSON.parse(readFileSync('sizes.json', 'utf8'));
export const languages = ['en', 'ar'];
export const root = 'https://checks.example';
export const withFeeds = ['claimants', 'narratives', 'topics', 'verdicts', 'countries'];
export const sections = ['incidents', 'sources', ...withFeeds];

export const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const said = (word) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
export const isoDay = (day) => new Date(day).toISOString().slice(0, 10);
const dates = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC' }),
};
export const dayIn = (lang, day) => dates[lang].format(new Date(day));
export const addressOf = (lang, section, id) =>
  `${lang === 'en' ? '' : `/${lang}`}/${section}/${id}/`;
export const publishedOn = ({ data }) => new Date(data.published);

export function rowsInPages(rows, most) {
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, page) => rows.slice(page * most, (page + 1) * most));
}

let read;
/** All entries by section and id, and who names whom; the same for all templates of a build. */
export const archiveOf = (all) => (read ??= readArchive(all));

function readArchive(all) {
  const records = Object.fromEntries(sections.map((section) => [section, new Map()]));
  const naming = new Map();
  const checks = [];
  for (const item of all) {
    const { section } = item.data;
    if (section === 'fact-checks') checks.push(item);
    else records[section]?.set(item.page.fileSlug, item);
  }
  checks.sort((a, b) => publishedOn(b) - publishedOn(a));
  for (const check of checks) {
    for (const section of sections) {
      for (const id of check.data[section] ?? []) {
        const key = `${section}/${id}`;
        const known = naming.get(key);
        if (known) known.push(check);
        else naming.set(key, [check]);
      }
    }
  }
  return {
    checks,
    records,
    titleOf: (section, id) => records[section].get(id)?.data.title ?? id,
    naming: (section, id) => naming.get(`${section}/${id}`) ?? [],
  };
}
