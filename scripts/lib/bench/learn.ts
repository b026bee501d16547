import { findCandidates } from '#matching/candidates.ts';
import { comparison, farther, traits } from '#matching/closeness.ts';
import { indexFiles } from '#matching/index-files.ts';
import { keptIn } from '#matching/kept.ts';
import { openIndex, readRecords } from '#matching/match.ts';
import { questionOf } from '#matching/question.ts';
import { formsFor } from '#matching/stemming.ts';
import { digest } from '../content-matcher.ts';
import type { Progress } from '../report.ts';
import type { Collection } from './collection.ts';
import { measured } from './measures.ts';
import { dot, learnProbability, learnWeights, type Lesson } from './softmax.ts';

interface PostLesson {
  readonly urls: readonly string[];
  readonly words: number;
  /** As the post is, and without its date. */
  readonly dated: Lesson;
  readonly undated: Lesson;
}

export interface Learnt {
  readonly weights: Readonly<Record<string, number>>;
  readonly certainty: Readonly<Record<'closeness' | 'lead' | 'word' | 'none' | 'usual', number>>;
  /** MAP@5 in five-fold cross-validation, of posts as they are and without their dates. */
  readonly crossValidated: { readonly dated: number; readonly undated: number };
  readonly thresholds: readonly ThresholdFigures[];
}

/** At a threshold: how often something is shown although the claim is not in the index; how often the claim, which is, is not shown first. */
export interface ThresholdFigures {
  readonly threshold: number;
  readonly dated: boolean;
  readonly falsePositives: number;
  readonly missed: number;
  readonly wrongFirst: number;
}

const folds = 5;
const signs = traits.map((trait) => (farther.has(trait) ? -1 : 1));

/** Learns how much each trait counts, and what closeness is worth, from posts whose claims are known. */
export async function learn(collection: Collection, shown: Progress): Promise<Learnt> {
  const lessons = await lessonsOf(collection, shown);
  const { posts } = collection;
  const ranked = (lesson: Lesson, urls: readonly string[], weights: readonly number[]) =>
    lesson.rows
      .map((row, index) => ({ url: urls[index] ?? '', score: dot(row, weights) }))
      .sort((a, b) => b.score - a.score)
      .map(({ url }) => url);
  const found = { dated: [] as string[][], undated: [] as string[][] };
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = lessons.filter((_, index) => index % folds !== fold);
    const weights = learnWeights(taught.flatMap(both), signs);
    for (const [index, lesson] of lessons.entries()) {
      if (index % folds !== fold) continue;
      found.dated[index] = ranked(lesson.dated, lesson.urls, weights);
      found.undated[index] = ranked(lesson.undated, lesson.urls, weights);
    }
  }
  const weights = learnWeights(lessons.flatMap(both), signs);
  return {
    weights: Object.fromEntries(traits.map((trait, at) => [trait, rounded(weights[at] ?? 0)])),
    crossValidated: {
      dated: measured(posts, found.dated).map5,
      undated: measured(posts, found.undated).map5,
    },
    ...certaintyOf(lessons, weights),
  };
}

const both = ({ dated, undated }: PostLesson): Lesson[] => [dated, undated];
const rounded = (value: number) => Math.round(value * 1000) / 1000;

async function lessonsOf({ entries, posts }: Collection, shown: Progress): Promise<PostLesson[]> {
  const read = keptIn(await indexFiles(entries, digest));
  const manifest = await openIndex(read);
  const lessons: PostLesson[] = [];
  for (const { text, right } of posts) {
    const formsOf = await formsFor(manifest.languages, [text]);
    const question = questionOf(text, formsOf, manifest);
    const candidates = await findCandidates(question, manifest, read);
    const numbers = candidates.best.map(({ entry }) => entry);
    const records = await readRecords(numbers, manifest, read);
    const lesson = (day: number | undefined): Lesson => {
      const compare = comparison({ ...question, day }, candidates, formsOf);
      const rows = candidates.best.flatMap((candidate, place) => {
        const record = records[place];
        return record ? [compare(candidate, place, record)] : [];
      });
      return {
        rows: rows.map((row) => traits.map((trait) => row[trait])),
        right: records.map(({ url }) => right.has(url)),
      };
    };
    lessons.push({
      urls: records.map(({ url }) => url),
      words: question.words.length,
      dated: lesson(question.day),
      undated: lesson(undefined),
    });
    shown.show(lessons.length, posts.length);
  }
  shown.clear();
  return lessons;
}

interface First {
  readonly closeness: number;
  readonly next: number;
  readonly words: number;
  readonly right: boolean;
  /** The claim was taken out. */
  readonly absent: boolean;
  readonly dated: boolean;
}

function certaintyOf(
  lessons: readonly PostLesson[],
  weights: readonly number[],
): Pick<Learnt, 'certainty' | 'thresholds'> {
  const firsts = lessons.flatMap((lesson) =>
    [true, false].flatMap((dated) => {
      const { rows, right } = dated ? lesson.dated : lesson.undated;
      const all = rows.map((row, index) => ({
        closeness: dot(row, weights),
        right: right[index] ?? false,
      }));
      return [false, true].flatMap((absent): First[] => {
        const [first, next] = all
          .filter((one) => !absent || !one.right)
          .sort((a, b) => b.closeness - a.closeness);
        const after = next?.closeness ?? 0;
        return first ? [{ ...first, next: after, words: lesson.words, absent, dated }] : [];
      });
    }),
  );
  const nexts = firsts.map(({ next }) => next).sort((a, b) => a - b);
  const usual = nexts[Math.floor(nexts.length / 2)] ?? 0;
  const row = ({ closeness, next, words }: First) => [
    closeness / 10,
    Math.max(0, closeness - Math.max(next, usual)) / 5,
    Math.min(words, 30) / 30,
  ];
  const learnt = learnProbability(
    firsts.map(row),
    firsts.map(({ right }) => right),
  );
  const [closeness = 0, lead = 0, word = 0, none = 0] = learnt;
  const probability = (first: First) => 1 / (1 + Math.exp(-dot([...row(first), 1], learnt)));
  const figures = (threshold: number, dated: boolean): ThresholdFigures => {
    const of = firsts.filter((first) => first.dated === dated);
    const passes = of.filter((first) => probability(first) >= threshold);
    const count = (some: readonly First[], absent: boolean) =>
      some.filter((first) => first.absent === absent).length;
    const present = count(of, false);
    return {
      threshold,
      dated,
      falsePositives: rounded(count(passes, true) / count(of, true)),
      missed: rounded(1 - passes.filter(({ right }) => right).length / present),
      wrongFirst: rounded(passes.filter((one) => !one.right && !one.absent).length / present),
    };
  };
  return {
    certainty: {
      closeness: rounded(closeness / 10),
      lead: rounded(lead / 5),
      word: rounded(word / 30),
      none: rounded(none),
      usual: rounded(usual),
    },
    thresholds: [0.15, 0.4, 0.8].flatMap((threshold) =>
      [true, false].map((dated) => figures(threshold, dated)),
    ),
  };
}
