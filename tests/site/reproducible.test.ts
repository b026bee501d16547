import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { canSign } from '#release/signature.ts';
import { filesOf } from '../support/built-site.ts';
import { run, seedOf } from '../support/hostile-run.ts';
import {
  buildIn,
  conditions,
  environmentOf,
  layCheckout,
  setTimes,
  type Condition,
} from '../support/other-machine.ts';

const seed = seedOf('another machine');
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-other-'));
  await layCheckout(at('checkout'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files that are not the same in two sites, or in one of them only. */
function differences(one: string, other: string): string[] {
  const [a, b] = [digests(one), digests(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

const digests = (site: string) =>
  new Map(
    filesOf(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );

/** A first build under other conditions, as it differs from the site that all tests look at. */
async function builtUnder(changed: readonly Condition[], name: string): Promise<string[]> {
  const checkout = changed.includes('folder') ? at('checkout') : process.cwd();
  if (changed.includes('times')) await setTimes(at('checkout/content'), seed);
  const environment = environmentOf(changed, seed);
  const content = changed.includes('times') ? { CONTENT_DIR: at('checkout/content') } : {};
  await buildIn(checkout, at(name), { ...environment, ...content });
  return differences(inject('dist'), at(name));
}

it(
  'has the same bytes whenever, wherever and from whatever disk it is built',
  { timeout: 900_000 },
  async () => {
    // Each by itself in the long run; all at once always.
    const runs: readonly (readonly Condition[])[] =
      run === 'whole' ? [...conditions.map((one) => [one]), conditions] : [conditions];
    for (const changed of runs) {
      const name = changed.length === 1 ? `only-${changed.join('')}` : 'all';
      expect(await builtUnder(changed, name), `${changed.join(', ')} (seed ${seed})`).toEqual([]);
    }

    const environment = environmentOf(conditions, seed);
    const question =
      'console.log(new Date().getFullYear(), fs.readdirSync("content/topics").join())';
    const ask = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['-e', question], { env }).toString();
    expect(ask(environment), 'It is another machine').not.toBe(ask(environmentOf([], seed)));
    expect(ask(environment)).toMatch(/^20\d\d /);

    // The next day, after this release, and signed where that can be done.
    const key = at('key');
    if (canSign()) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    else process.stdout.write('Nothing is signed: ssh-keygen is not installed.\n');
    await buildIn(at('checkout'), at('all'), {
      ...environment,
      BUILD_NOW: '2026-11-23',
      PLUMBLINE_AFTER: inject('dist'),
      ...(canSign() && { PLUMBLINE_SIGNING_KEY: key }),
    });
    expect(existsSync(at('all/SHA256SUMS.sig'))).toBe(canSign());
    expect(differences(inject('dist'), at('all'))).not.toContain('changelog.jsonl');
    const nextDay = differences(inject('dist'), at('all'));
    expect(nextDay).toContain('index.html');
    let changedEntry = 0;
    if (run === 'whole') {
      const entry = at('checkout/content/topics/iran.yaml');
      const text = await readFile(entry, 'utf8');
      await appendFile(entry, '# Only a comment.\n');
      await buildIn(at('checkout'), at('all'), environment);
      expect(differences(inject('dist'), at('all')), 'A comment is no content').toEqual([]);
      await writeFile(entry, text.replace(/^title: /m, 'title: New '));
      await buildIn(at('checkout'), at('all'), environment);
      changedEntry = differences(inject('dist'), at('all')).length;
      expect(changedEntry).toBeGreaterThan(5);
    }
    noteFigure({
      id: 'R11',
      what: 'builds under other conditions',
      reached: `${runs.length} builds with other ${conditions.join(', ')}, ${run === 'whole' ? 'each alone and ' : ''}all at once: 0 of ${filesOf(inject('dist')).length} files differ`,
      control: `on the next day ${nextDay.length} files differ${run === 'whole' ? `, with one name changed ${changedEntry}` : ''}`,
      seed,
      isReached: true,
      run,
    });
  },
);
