// @ts-nocheck: a site of its own, checked by being built.
import { getCollection } from 'astro:content';
import sizes from '../sizes.json';

export const { size, long, feed, lists, single, verdicts } = sizes;
export const languages = [undefined, 'ar'];
export const root = 'https://checks.example';
export const sections = ['incidents', 'sources', 'claimants', 'narratives', 'topics'];
export const withFeeds = ['claimants', 'narratives', 'topics', 'verdicts', 'countries'];

const words = {
  en: { claim: 'The claim', evidence: 'Evidence', history: 'History', used: 'What it is used for' },
  ar: { claim: 'الادعاء', evidence: 'الأدلة', history: 'السجل', used: 'فيم استُعمل' },
};
export const wordsOf = (lang = 'en') => words[lang];

const dates = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC' }),
};
export const dayIn = (lang = 'en', day) => dates[lang].format(new Date(day));
export const isoDay = (day) => new Date(day).toISOString().slice(0, 10);
export const said = (word) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');

let read;
/** Every collection is read once; who names a record is known from then on. */
export const archive = () => (read ??= readAll());

async function readAll() {
  const records = {};
  for (const section of sections) {
    records[section] = new Map((await getCollection(section)).map((each) => [each.id, each]));
  }
  const checks = await getCollection('fact-checks');
  checks.sort((a, b) => +publishedOn(b) - +publishedOn(a));
  const naming = new Map();
  const name = (section, id, check) => {
    const key = `${section}/${id}`;
    const known = naming.get(key);
    if (known) known.add(check);
    else naming.set(key, new Set([check]));
  };
  records.verdicts = new Map(verdicts.map((id) => [id, { id, data: { title: said(id) } }]));
  records.countries = new Map();
  for (const check of checks) {
    const { claim, evidence, narratives, topics, verdict } = check.data;
    const country = records.claimants.get(claim.claimant).data.country.toLowerCase();
    records.countries.set(country, { id: country, data: { title: country } });
    name('countries', country, check);
    name('claimants', claim.claimant, check);
    name('verdicts', verdict, check);
    for (const id of narratives) name('narratives', id, check);
    for (const id of topics) name('topics', id, check);
    for (const item of evidence) {
      for (const { incident } of item.incidents ?? []) name('incidents', incident, check);
      for (const { source } of item.sources ?? []) name('sources', source, check);
    }
  }
  return {
    checks,
    records,
    titleOf: (section, id) => nameOf(records[section].get(id)),
    naming: (section, id) => [...(naming.get(`${section}/${id}`) ?? [])],
  };
}

export const nameOf = (record) => record.data.title ?? record.data.name;
export const publishedOn = ({ data }) => new Date(data.history[0].date);
export const addressOf = (lang, section, id) => `${lang ? `/${lang}` : ''}/${section}/${id}/`;

/** Rows of a list in pages of a size, each with the path that follows the address of the list. */
export function pagesOfRows(rows, most) {
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, index) => ({
    page: index === 0 ? undefined : `page/${index + 1}`,
    rows: rows.slice(index * most, (index + 1) * most),
  }));
}

export const frame = ({ id, data }) => {
  const url = `${root}/fact-checks/${id}/`;
  return `<blockquote cite="${url}">\n<iframe src="${root}/embed/${id}/" title="Fact-check by Checks: ${data.title}" width="600" height="450" loading="lazy"></iframe>\n<p>Fact-check by Checks: <a href="${url}">${data.title}</a></p>\n</blockquote>`;
};
