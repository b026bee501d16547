import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryText } from '#archive/entry-text.ts';
import type { Collection } from '#domain/collections.ts';
import { writer, type Writer } from './generated-text.ts';

/** One file of content/, by its path in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** How many of each kind an archive of `entries` fact-checks has: as in the archives that newsrooms publish. */
export const sizesOf = (entries: number) => ({
  'fact-checks': entries,
  incidents: Math.ceil(entries / 4),
  // A finding that is cited to one publisher alone is against the rules.
  sources: Math.max(10, Math.ceil(entries / 10)),
  claimants: Math.max(5, Math.ceil(entries / 20)),
  narratives: Math.ceil(entries / 200),
  topics: 12,
});
type Sizes = ReturnType<typeof sizesOf>;

/** The entries of an archive that breaks no rule, one file at a time; the same from the same words and seed. */
export function* generatedArchive(
  entries: number,
  words: readonly string[],
  seed: number,
): Generator<GeneratedFile> {
  const sizes = sizesOf(entries);
  for (const collection of Object.keys(sizes) as (keyof Sizes)[]) {
    for (let index = 0; index < sizes[collection]; index += 1) {
      // Every entry has its own numbers, so that an archive of more entries begins with those of a smaller one.
      const write = writer(words, seed + 8 * index + Object.keys(sizes).indexOf(collection));
      const { data, body } = made[collection](index, sizes, write);
      yield { path: pathOf(collection, index), text: entryText(collection, data) + body };
    }
  }
}

/** Writes an archive into a folder: settings, scale and pages as they are in `content`, entries generated. */
export async function layArchive(folder: string, content: string, files: Iterable<GeneratedFile>) {
  for (const kept of ['site.yaml', 'verdicts.yaml', 'pages']) {
    await cp(join(content, kept), join(folder, kept), { recursive: true });
  }
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const yearOf = (index: number) => 2010 + (index % 16);

function pathOf(collection: Collection, index: number): string {
  if (collection === 'fact-checks')
    return `${collection}/${yearOf(index)}/${idOf(collection, index)}.mdx`;
  const type = collection === 'incidents' || collection === 'narratives' ? 'mdx' : 'yaml';
  return `${collection}/${idOf(collection, index)}.${type}`;
}

const idOf = (collection: Collection, index: number) => `${collection}-${index}`;

type Made = { readonly data: object; readonly body: string };
type Make = (index: number, sizes: Sizes, write: Writer) => Made;

/** Which of the other entries the entry of this index names: each is named by some entry, a few by very many. */
const named = (collection: keyof Sizes, index: number, sizes: Sizes, step = 0) =>
  idOf(collection, (index + step * 7) % sizes[collection]);

const citation = (index: number, sizes: Sizes, step = 0) => ({
  source: named('sources', index, sizes, step),
  locator: `para. ${1 + ((index + step) % 40)}`,
});

/** One source, such as a news agency, that every fortieth fact-check cites beside its own. */
const agency = (index: number) => ({ source: idOf('sources', 0), locator: `item ${index}` });

const made: Readonly<Record<keyof Sizes, Make>> = {
  'fact-checks': (index, sizes, write) => {
    const verdict = ['false', 'mostly-false', 'misleading', 'half-true', 'unproven'][index % 5];
    const year = yearOf(index);
    const day = write.day(year);
    return {
      data: {
        title: write.sentence(10),
        status: 'published',
        lang: 'en',
        claim: {
          summary: write.sentence(12),
          claimant: named('claimants', index, sizes),
          capacity: write.phrase(4),
          madeOn: `${year}-01-01`,
          medium: write.phrase(2),
          selectionReason: 'reach',
          appearances: [citation(index, sizes)],
          repeatedBy: [
            {
              claimant: named('claimants', index, sizes, 1),
              manner: 'uncritically',
              ...citation(index, sizes),
            },
          ],
        },
        quote: {
          kind: 'reported',
          paraphrase: write.sentence(30),
          reason: 'The source prints no words.',
          ...citation(index, sizes),
        },
        verdict,
        conclusion: write.sentence(25),
        evidence: [0, 1, 2, 3].map((item) => ({
          id: `finding-${item}`,
          finding: write.sentence(20),
          direction: item === 3 ? 'supports' : 'contradicts',
          incidents:
            item < 2
              ? [{ incident: named('incidents', index, sizes, item), reliesOn: write.sentence(8) }]
              : [],
          sources: [
            citation(index, sizes, item),
            citation(index, sizes, item + 1),
            ...(item === 0 && index % 40 === 1 ? [agency(index)] : []),
          ],
          ...(item === 3 && { searched: write.sentence(10) }),
          checkedOn: day,
        })),
        replies: { notSought: 'A generated entry asks nobody.' },
        narratives: [named('narratives', index, sizes)],
        topics: [named('topics', index, sizes)],
        authors: ['plumbline-desk'],
        reviewers: ['plumbline-review-desk'],
        history: [{ date: day, kind: 'published', to: verdict, reason: 'First published.' }],
        reviewBy: '2035-01-01',
      },
      body:
        `\n## ${write.phrase(4)}\n\n${write.paragraphs(3)}` +
        ` (<Evidence id="finding-0" />)\n\n## ${write.phrase(4)}\n\n${write.paragraphs(3)}` +
        ` (<Cite source="${named('sources', index, sizes)}" locator="para. 2" />)\n`,
    };
  },
  incidents: (index, sizes, write) => ({
    data: {
      title: write.sentence(6),
      summary: write.sentence(20),
      date: write.day(yearOf(index)),
      place: {
        name: write.phrase(2),
        country: ['AF', 'RU', 'IR', 'TJ', 'PK'][index % 5],
        precision: 'town',
        lat: 30 + (index % 90) / 10,
        lon: 60 + (index % 170) / 10,
      },
      kind: index % 3 === 0 ? 'arrest' : 'attack',
      actors: [
        {
          name: write.phrase(2),
          claimant: named('claimants', index, sizes),
          role: 'perpetrator',
          attributedBy: [citation(index, sizes)],
        },
      ],
      figures: [
        {
          measure: 'killed',
          population: 'all',
          value: index % 50,
          qualifier: 'exactly',
          ...citation(index, sizes),
          asOf: `${yearOf(index)}-12-01`,
        },
      ],
      sources: [citation(index, sizes)],
      topics: [named('topics', index, sizes)],
    },
    body: `\n${write.paragraphs(2)}\n`,
  }),
  sources: (index, _, write) => ({
    data: {
      type: 'webpage',
      title: write.sentence(8),
      publisher: write.phrase(2),
      publisherKind: 'news',
      url: `https://news-${index}.example/${index}`,
      level: 'secondary',
      reliability: 'B',
      linkPolicy: 'live',
    },
    body: '',
  }),
  claimants: (index, sizes, write) => ({
    data: {
      name: write.phrase(2),
      kind: 'person',
      summary: write.sentence(12),
      country: ['AF', 'RU', 'IR', 'US', 'GB'][index % 5],
      offices: [
        { title: write.phrase(4), asOf: `${yearOf(index)}-01-01`, ...citation(index, sizes) },
      ],
      sources: [citation(index, sizes)],
    },
    body: '',
  }),
  narratives: (index, sizes, write) => ({
    data: {
      title: write.sentence(7),
      summary: write.sentence(20),
      spreadBy: [{ claimant: named('claimants', index, sizes), ...citation(index, sizes) }],
      sources: [citation(index, sizes)],
    },
    body: `\n${write.paragraphs(2)}\n`,
  }),
  topics: (_, __, write) => ({
    data: { title: write.phrase(3), summary: write.sentence(12) },
    body: '',
  }),
};
