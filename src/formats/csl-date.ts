import { z } from 'zod';

const part = z.coerce.number().int();
const parts = z.array(part).min(1).max(3);

/** A date as CSL-JSON 1.0.2 writes it; other keys a processor may add are passed over. */
export const cslDate = z.object({
  'date-parts': z.array(parts).min(1).max(2),
  season: z.coerce.number().int().min(1).max(4).optional(),
  circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
});
export type CslDate = z.infer<typeof cslDate>;

/** EDTF season numbers begin at 21, CSL's at 1. */
const firstSeason = 21;

const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** CSL date -> EDTF text, with the precision it has. */
export function edtfFromCsl({ 'date-parts': dates, season, circa }: CslDate): string {
  const text = dates
    .map(([year = 0, ...rest]) => [pad(year, 4), ...rest.map((n) => pad(n, 2))].join('-'))
    .join('/');
  return `${text}${season === undefined ? '' : `-${firstSeason - 1 + season}`}${circa ? '~' : ''}`;
}

/** The same the other way; undefined for a date that CSL cannot tell: one in doubt, or an interval with a guess in it. */
export function cslFromEdtf(date: string): CslDate | undefined {
  const circa = date.endsWith('~');
  const dates = (circa ? date.slice(0, -1) : date)
    .split('/')
    .map((part) => part.split('-').map(Number));
  const [[year = 0, season = 0] = []] = dates;
  const csl: CslDate = {
    'date-parts': season < firstSeason ? dates : [[year]],
    ...(season >= firstSeason && { season: season - firstSeason + 1 }),
    ...(circa && { circa }),
  };
  return edtfFromCsl(csl) === date ? csl : undefined;
}
