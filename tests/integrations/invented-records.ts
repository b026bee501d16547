import type { SearchRecord } from '#formats/search-record.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';

/** All fields that the invented records have. */
export const fields = ['standing', 'title', 'verdict'];

/** Words with and without accents, of several scripts, some in every record and some in one. */
const vocabulary = Array.from({ length: 900 }, (_, index) => {
  const stem = ['attack', 'café', 'cafe', 'кабул', 'ذبيح', 'zürich', 'zurich', '𐐀bc', 'ﬁn'][
    index % 9
  ];
  return index < 9 ? `${stem}` : `${stem}${Math.floor(index / 9).toString(36)}`;
});

/** A record that depends on these numbers alone: the same ones give the same, other ones another. */
export function inventedRecord(id: number, version = 0, language = 'en'): SearchRecord {
  const random = seeded(id * 7919 + version * 104_729 + 1);
  const word = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const verdict = ['false', 'true', 'unproven'][Math.floor(random() * 3)] ?? 'false';
  return {
    url: `/entries/${id}/`,
    content: `${words(40 + Math.floor(random() * 50))} zqevery`,
    language,
    meta: {
      title: words(5),
      ...(random() < 0.5 && { verdict }),
      ...(random() < 0.02 && { standing: 'withdrawn' }),
    },
    filters: {
      type: ['fact-checks'],
      verdict: [verdict],
      year: [String(2020 + Math.floor(random() * 4))],
    },
    sort: {
      date: `202${Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}-01`,
      cited: String(Math.floor(random() * 30)),
    },
  };
}
