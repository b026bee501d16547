import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { today } from '../today.ts';

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
  measuredOn: z.iso.date(),
  machine: z.string(),
});

export type SecurityFigure = z.infer<typeof figureSchema>;
type Measured = Omit<SecurityFigure, 'measuredOn' | 'machine'>;

/** Outside the sources: `npm run docs:security` takes them over. */
const notedFolder = resolve('node_modules/.cache/plumbline/security-figures');

/** The figures that docs/security.md is made of. */
export const figuresOnRecord = 'docs/security-figures.json';

/** Notes a figure. To be called after everything was asserted but that the figure is reached. */
export function noteFigure(measured: Measured): void {
  const [core] = cpus();
  const machine = `Node ${process.versions.node}, ${cpus().length} cores (${core?.model ?? arch()})`;
  const figure = figureSchema.parse({ ...measured, measuredOn: today(), machine });
  mkdirSync(notedFolder, { recursive: true });
  const name = `${figure.id}-${figure.what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${figure.run}.json`;
  writeFileSync(join(notedFolder, name), JSON.stringify(figure));
}

/** All that tests have noted on this machine since its packages were installed. */
export function notedFigures(): SecurityFigure[] {
  mkdirSync(notedFolder, { recursive: true });
  return readdirSync(notedFolder).map((name) =>
    figureSchema.parse(JSON.parse(readFileSync(join(notedFolder, name), 'utf8'))),
  );
}

export const readFigures = (): SecurityFigure[] =>
  z.array(figureSchema).parse(JSON.parse(readFileSync(figuresOnRecord, 'utf8')));

/** In order; a newer figure replaces its elder, and a sample stands beside the whole only where it falls short. */
export function mergeFigures(
  older: readonly SecurityFigure[],
  newer: readonly SecurityFigure[],
): SecurityFigure[] {
  const all = new Map(
    [...older, ...newer].map((figure) => [`${nameOf(figure)} ${figure.run}`, figure]),
  );
  const wholes = new Set([...all.values()].filter(({ run }) => run === 'whole').map(nameOf));
  return [...all.values()]
    .filter((figure) => figure.run === 'whole' || !figure.isReached || !wholes.has(nameOf(figure)))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ id, what }: SecurityFigure) => `${id} ${what}`;
