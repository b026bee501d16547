// A program of a test, inside a namespace of its own in which it may mount a small disk: npm run publish meets it full,
// filling up, without room for more files, and read-only. Prints what came of it as JSON.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../scripts/lib/command.ts';
import { publishSite } from '../../scripts/lib/publishing/publish-site.ts';
import { editionOf, leftovers, writeSite } from '../support/released-sites.ts';
import { runVerb } from '../support/site-build.ts';

export interface Outcome {
  readonly what: string;
  readonly exitCode: number | undefined;
  readonly said: string;
  readonly live: string;
  readonly left: readonly string[];
}

const [folder = ''] = process.argv.slice(2);
const editions = {
  old: writeSite(join(folder, 'old'), 'old', 40),
  new: writeSite(join(folder, 'new'), 'new', 40),
};
const disk = join(folder, 'disk');
mkdirSync(disk);
const mount = (options: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'pipe' });
const to = join(disk, 'live');
const filler = join(disk, 'filler');
const outcomes: Outcome[] = [];

function note(what: string, exitCode: number | undefined, said: string): void {
  outcomes.push({
    what,
    exitCode,
    said,
    live: editionOf(join(to, 'current'), editions),
    left: leftovers(to),
  });
}

/** As somebody at a terminal does. */
async function publishByVerb(what: string, edition: 'old' | 'new'): Promise<void> {
  const { exitCode, output } = await runVerb('publish', ['--to', to, '--from', editions[edition]]);
  note(what, exitCode, output);
}

/** The same without the start of a process. */
async function publish(what: string, edition: 'old' | 'new', done = () => {}): Promise<void> {
  await publishSite({ to, build: () => Promise.resolve(editions[edition]), done }).then(
    () => note(what, 0, 'published'),
    (error: unknown) =>
      note(what, error instanceof Failure ? error.code : undefined, String(error)),
  );
}

function fill(left: number): void {
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

mount('size=3m');
await publish('with room', 'old');
fill(100_000);
await publishByVerb('full before it begins', 'new');
fill(0);
await publish('full to the last byte', 'new');
rmSync(filler);
let copied = 0;
await publish('fills up meanwhile', 'new', () => {
  if ((copied += 1) === 70) fill(0);
});

// The control: a longer edition copied over the old one on the same disk.
rmSync(filler, { force: true });
const plain = join(disk, 'plain');
cpSync(editions.old, plain, { recursive: true });
fill(100_000);
try {
  cpSync(writeSite(join(folder, 'longer'), 'a longer edition', 40), plain, { recursive: true });
} catch {
  // It says so, too; but readers have what has come to be.
}
const copiedInPlace = editionOf(plain, editions);
rmSync(plain, { recursive: true });

rmSync(filler, { force: true });
execFileSync('mount', ['-o', 'remount,ro', disk]);
await publishByVerb('read-only', 'new');
execFileSync('mount', ['-o', 'remount,rw', disk]);
await publish('with room again', 'new');
execFileSync('umount', [disk]);

mount('size=9m,nr_inodes=150');
await publish('with room', 'old');
await publish('without room for more files', 'new');
process.stdout.write(`\n${JSON.stringify({ outcomes, copiedInPlace })}\n`);
