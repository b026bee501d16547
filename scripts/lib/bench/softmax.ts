/** What is learnt from: the candidates of one post as rows of numbers, and which of them are right. */
export interface Lesson {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const rounds = 150;
const pace = 0.08;
const shrinking = 3e-3; // pulls weights that tell nothing towards zero

/**
 * Weights with which the right candidate of each lesson scores above the others: softmax over its candidates, Adam, all
 * lessons at once, so that equal lessons give equal weights. `signs` say in which sense a number counts: 1 or -1.
 */
export function learnWeights(lessons: readonly Lesson[], signs: readonly number[]): number[] {
  const taught = lessons.filter(({ right }) => right.includes(true));
  const scale = scaleOf(lessons, signs.length);
  const weights = signs.map(() => 0);
  const adam = adamFor(signs.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => weight * shrinking);
    for (const { rows, right } of taught) {
      const chances = softmax(rows.map((row) => dot(row, weights, scale)));
      const share = 1 / right.filter(Boolean).length;
      for (const [index, row] of rows.entries()) {
        const miss = (chances[index] ?? 0) - (right[index] ? share : 0);
        for (const [at, value] of row.entries()) {
          slope[at] = (slope[at] ?? 0) + (miss * value) / (scale[at] ?? 1) / taught.length;
        }
      }
    }
    adam(weights, slope, round, pace);
    // A trait that is "closer" by its sense must never count as "farther", whatever the lessons seem to say.
    for (const [at, sign] of signs.entries()) {
      if ((weights[at] ?? 0) * sign < 0) weights[at] = 0;
    }
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1));
}

/** Weights and a constant with which the logistic function gives how probable it is that a row is right. */
export function learnProbability(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  const weights = Array.from({ length: width }, () => 0);
  const adam = adamFor(width);
  const whole = rows.map((row) => [...row, 1]);
  for (let round = 1; round <= 800; round += 1) {
    const slope = weights.map(() => 0);
    for (const [index, row] of whole.entries()) {
      const miss = 1 / (1 + Math.exp(-dot(row, weights))) - (right[index] ? 1 : 0);
      for (const [at, value] of row.entries()) {
        slope[at] = (slope[at] ?? 0) + (miss * value) / whole.length;
      }
    }
    adam(weights, slope, round, 0.1);
  }
  return weights;
}

export const dot = (
  row: readonly number[],
  weights: readonly number[],
  scale: readonly number[] = [],
): number => {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) {
    sum += ((row[at] ?? 0) * (weights[at] ?? 0)) / (scale[at] ?? 1);
  }
  return sum;
};

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The standard deviation of each column. */
function scaleOf(lessons: readonly Lesson[], width: number): number[] {
  const rows = lessons.flatMap((lesson) => lesson.rows);
  return Array.from({ length: width }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const spread = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(spread) || 1;
  });
}

function adamFor(width: number) {
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  return (weights: number[], slope: readonly number[], round: number, step: number): void => {
    for (const [at, rise] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * rise;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * rise * rise;
      const direction = (first[at] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * direction) / size;
    }
  };
}
