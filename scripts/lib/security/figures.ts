import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What a test of a threat or a failure has measured, as docs/security.md shows it. */
const figureSchema = z.strictObject({
  /** The row of the table, such as `T1` or `R11`. */
  id: z.string().regex(/^[TR]\d+$/),
  /** What was tried, in a few words; with `id` and `run` the name of the figure. */
  what: z.string(),
  reached: z.string(),
  /** What happens with the defence off, or that the test sees the harm where there is some. */
  control: z.string(),
  /** Where inputs are drawn. */
  seed: z.number().optional(),
  /** False where what is asked was not reached. */
  isReached: z.boolean(),
  /** Part of the inputs, as in every test run, or all of them. */
  run: z.enum(['sample', 'whole']),
});

export type SecurityFigure = z.infer<typeof figureSchema>;

/** Outside the sources: `npm run docs:security` takes them over. */
const folder = resolve('node_modules/.cache/plumbline/security-figures');

/** Notes a figure. To be called after everything was asserted but that the figure is reached. */
export function noteFigure(figure: SecurityFigure): void {
  const { id, what, run } = figureSchema.parse(figure);
  mkdirSync(folder, { recursive: true });
  const name = `${id}-${what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${run}.json`;
  writeFileSync(join(folder, name), JSON.stringify(figure));
}

/** All that was noted on this machine; a sample does not stand beside the whole. */
export function notedFigures(): SecurityFigure[] {
  const all = readdirSync(folder).map((name) =>
    figureSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  const wholes = new Set(all.filter(({ run }) => run === 'whole').map(nameOf));
  return all.filter((figure) => figure.run === 'whole' || !wholes.has(nameOf(figure)));
}

const nameOf = ({ id, what }: SecurityFigure) => `${id} ${what}`;
