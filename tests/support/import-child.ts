/** Imports from addresses into a content folder: one line of JSON for each, then the most memory it had. */
import { existsSync, readFileSync } from 'node:fs';
import { createFiles } from '#archive/create-files.ts';
import { openDesk } from '#editing/desk.ts';
import { fetched } from '#importing/fetching/fetched.ts';
import { draftsOf } from '#importing/planning/draft-files.ts';
import { ReviewPlan } from '#importing/planning/review-plan.ts';
import { planRun } from '#importing/planning/run.ts';
import { CannotRead } from '#importing/reading/cannot-read.ts';
import { limits } from '#importing/reading/limits.ts';
import { readRecords } from '#importing/reading/read-records.ts';

const [root = '', day = '', privateToo, ...addresses] = process.argv.slice(2);
const patience = { connect: 1000, idle: 500, total: 20_000 };

async function imported(from: string): Promise<object> {
  const desk = openDesk(root, day);
  const { bytes, address } = await fetched(from, {
    allowPrivate: privateToo === 'private',
    patience,
  });
  const read = await readRecords(bytes, address, undefined, limits);
  const { format } = read;
  if (format === 'csl' || format === 'ucdp') throw new CannotRead('These are no reviews.');
  const plan = new ReviewPlan(desk, { byline: 'desk', areOurs: false });
  const options = { defaults: {}, columns: {}, limits, skip: 0, take: undefined, today: day };
  let refused = 0;
  for await (const outcome of planRun({ ...read, format }, plan, options)) {
    if (outcome === 'other' || outcome.action === 'refuse') refused += 1;
  }
  const drafts = draftsOf(plan, day).map((filesOf) => filesOf());
  await createFiles(root, drafts);
  return { drafts: drafts.length, refused };
}

for (const address of addresses) {
  const outcome = await imported(address).catch((error: unknown) =>
    error instanceof CannotRead ? { refused: error.message } : { failed: String(error) },
  );
  console.log(JSON.stringify({ address, ...outcome }));
}
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
console.log(JSON.stringify({ megabytes: kilobytes / 1024 }));
