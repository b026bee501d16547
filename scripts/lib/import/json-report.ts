import type { ImportFormat } from '#importing/import-formats.ts';
import type { Outcome } from '#importing/planning/outcome.ts';
import type { ImportReport } from './run-import.ts';
import { Tally } from './tallies.ts';

/** One JSON object, written as the outcomes come in: there may be more of them than fit in memory. */
export function jsonReport(_: unknown, format: ImportFormat): ImportReport {
  const tally = new Tally();
  let isFirst = true;
  process.stdout.write(`{"format":${JSON.stringify(format)},"outcomes":[`);
  return {
    outcome: (outcome) => {
      tally.add(outcome);
      if (outcome === 'other') return;
      process.stdout.write(`${isFirst ? '\n' : ',\n'}${JSON.stringify(shown(outcome))}`);
      isFirst = false;
    },
    end: (written) => {
      const wrote = written === undefined ? '' : `,"written":${written}`;
      process.stdout.write(`\n],"totals":${JSON.stringify(tally)}${wrote}}\n`);
    },
    hasProblems: tally.hasProblems,
  };
}

/** A value that was mended away is null, which JSON can say. */
const shown = ({ repairs, ...outcome }: Outcome) => ({
  ...outcome,
  repairs: repairs.map((repair) => ({ ...repair, repaired: repair.repaired ?? null })),
});
