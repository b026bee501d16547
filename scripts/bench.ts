import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCorpus } from '#archive/corpus.ts';
import { searchRecords } from '#formats/search-record.ts';
import { buildArgs, buildOptions } from './lib/bench/build/build-options.ts';
import { buildBenchMarkdown } from './lib/bench/build/build-markdown.ts';
import { buildBenchJson, buildBenchText } from './lib/bench/build/build-report.ts';
import { benchBuild } from './lib/bench/build/build.ts';
import { benchDev, devBenchText } from './lib/bench/dev.ts';
import { readCollection, type Collection } from './lib/bench/collection.ts';
import {
  generatedEntries,
  pastedClaims,
  seeded,
  vocabularyOf,
} from './lib/bench/generated-entries.ts';
import { benchImport, generatedReviews, importBenchText } from './lib/bench/import.ts';
import { learn } from './lib/bench/learn.ts';
import { searchBenchText } from './lib/bench/search-report.ts';
import { benchSearch } from './lib/bench/search.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { complain, progress, say } from './lib/report.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'bench',
  description:
    'Measure. "build": what a build of a generated archive costs, beside other generators that make as many pages of the same entries. "dev": what an editor waits for at the dev server. "import": what an import costs. "search": how well pasted posts find their checked claims in a collection such as that of the CheckThat! Lab, and what a question costs among many entries, for ours, Pagefind, MiniSearch and BM25 side by side. "learn": the weights of src/matching/weights.ts from such a collection.',
  args: {
    what: {
      type: 'positional',
      required: true,
      description: 'What to measure: build, dev, import, search, or learn.',
    },
    claims: { type: 'string', valueHint: 'file', description: 'Claims, one JSON object a line.' },
    queries: { type: 'string', valueHint: 'file', description: 'Posts: id, tab, text.' },
    qrels: {
      type: 'string',
      valueHint: 'file',
      description: 'Pairs: id of a post, 0, of a claim, 1.',
    },
    entries: {
      type: 'string',
      valueHint: 'number',
      default: '20000',
      description:
        'Generated entries; for "build" several numbers with commas between show growth.',
    },
    ...buildArgs,
    sample: {
      type: 'string',
      valueHint: 'number',
      default: '100',
      description: 'Posts that Pagefind is asked.',
    },
    records: {
      type: 'string',
      valueHint: 'file',
      description: 'ClaimReviews to import, one JSON object a line; without it invented ones.',
    },
    json: { type: 'boolean', description: 'Print the figures as JSON.' },
  },
  examples: [
    'npm run bench -- build --entries 2000   beside Hugo, median of five pairs, and Astro with MDX',
    'npm run bench -- build --entries 5000,20000 --markdown   growth; a table for docs/performance.md',
    'npm run bench -- dev --entries 20000',
    'npm run bench -- build --without cards,copies,archive   pages and search',
  ],
  run: async (args) => {
    const { what, claims, queries, qrels, entries: count, sample, records, json } = args;
    if (what === 'build') {
      const options = buildOptions(args);
      const bench = await benchBuild({ ...options, words: generatedWords() });
      const inWords = args.markdown ? buildBenchMarkdown : buildBenchText;
      say((json ? buildBenchJson : inWords)(bench));
      return exitCode.ok;
    }
    if (what === 'dev') {
      const { folder, rounds, seed, day } = buildOptions(args);
      const bench = await benchDev({
        entries: numberOf(count),
        rounds,
        folder,
        words: generatedWords(),
        seed,
        day,
      });
      say(json ? JSON.stringify(bench, null, 2) : devBenchText(bench));
      return exitCode.ok;
    }
    if (what === 'import') {
      const file = records ?? generatedReviews(30_000, contentWords(), seeded(20_261_122));
      const bench = await benchImport(file, 'content', today());
      if (records === undefined) rmSync(dirname(file), { recursive: true, force: true });
      say(json ? JSON.stringify(bench, null, 2) : importBenchText(bench));
      return exitCode.ok;
    }
    if (what === 'learn') {
      const lessons = collectionFrom({ claims, queries, qrels });
      if (!lessons) throw new Failure('There is nothing to learn from.', exitCode.wrongUsage);
      say(JSON.stringify(await learn(lessons, progress('Comparing posts:')), null, 2));
      return exitCode.ok;
    }
    if (what !== 'search')
      throw new Failure(`Nothing to measure is called "${what}".`, exitCode.wrongUsage);
    const collection = collectionFrom({ claims, queries, qrels });
    const random = seeded(20_261_122);
    const words = generatedWords(random);
    const entries = generatedEntries(numberOf(count), words, random);
    const figures = await benchSearch({
      collection,
      entries,
      pasted: pastedClaims(20, entries, words, random),
      sample: numberOf(sample),
      progress,
    });
    say(json ? JSON.stringify(figures, null, 2) : searchBenchText(figures));
    return exitCode.ok;
  },
});

function generatedWords(random = seeded(1)): string[] {
  return vocabularyOf(contentTexts(), random);
}

function contentWords(): string[] {
  return contentTexts().flatMap((text) => text.split(/\s+/));
}

function contentTexts(): string[] {
  const corpus = loadCorpus({ root: 'content', preview: false, today: today() });
  return searchRecords(corpus, ({ id }) => id, today()).map(({ content }) => content);
}

function numberOf(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new Failure(`"${given}" is no number.`, exitCode.wrongUsage);
  return Number(given);
}

/** The collection that was named, or the one in the folder CHECKTHAT; without either that part is left out, and said to be. */
function collectionFrom(
  named: Readonly<Record<'claims' | 'queries' | 'qrels', string | undefined>>,
): Collection | undefined {
  const { claims, queries, qrels } = named;
  if (claims && queries && qrels) return readCollection(claims, queries, qrels);
  if (claims || queries || qrels) {
    throw new Failure('--claims, --queries and --qrels go together.', exitCode.wrongUsage);
  }
  const folder = process.env['CHECKTHAT'];
  const files = ['claims.jsonl', 'queries.tsv', 'qrels.tsv'].map((file) =>
    join(folder ?? '', file),
  );
  const [first = '', second = '', third = ''] = files;
  if (folder && files.every((file) => existsSync(file)))
    return readCollection(first, second, third);
  complain(
    'bench: no collection, so ranking is not measured. Name one with --claims, --queries and --qrels, or set CHECKTHAT to a folder with claims.jsonl, queries.tsv and qrels.tsv.',
  );
  return undefined;
}
