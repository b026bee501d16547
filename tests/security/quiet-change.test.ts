import { describe, expect, it } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { readHead, type ChangelogHead } from '#release/changelog-head.ts';
import { changelogFile, headFile } from '#release/file-names.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import {
  edit,
  newsroom,
  publishedBy,
  removeWithdrawn,
  type Draw,
} from '../support/published-histories.ts';
import {
  checkSite,
  listFiles,
  publishedSite,
  type PublishedSite,
} from '../support/published-site.ts';
import { chainAnew, tamperings } from '../support/tampering.ts';

const seed = seedOf('quiet changes');
const each = amount({ sample: 30, whole: 1000 });
const draws = (of: string, index: number): Draw => {
  const random = seeded(seed + index * 7919 + of.length * 104_729);
  return (below) => Math.floor(random() * below);
};

const headIn = (site: PublishedSite): ChangelogHead => {
  const head = readHead(site.get(headFile) ?? '');
  if (!head) throw new Error('The site has no head.');
  return head;
};

/** What everybody has without a chain: does each file have the digest on the list? */
const withoutChain = async (site: PublishedSite): Promise<boolean> => {
  const { findings } = await checkSite(site);
  return findings.every(({ message }) => !message.startsWith('The file'));
};

describe('a change of what is on record', () => {
  it('is found, of six kinds', { timeout: 300_000 }, async () => {
    const caught: Record<string, number> = {};
    const unseen: Record<string, number> = {};
    let [tried, anew, anewUnseen] = [0, 0, 0];
    for (const [kind, tamper] of Object.entries(tamperings)) {
      for (let index = 0; index < each; index += 1) {
        const draw = draws(kind, index);
        const site = publishedSite(publishedBy(newsroom(draw)));
        const pinned = headIn(site);
        tamper(site, draw);
        const { findings } = await checkSite(site, { pinned });
        tried += 1;
        caught[kind] = (caught[kind] ?? 0) + Number(findings.length > 0);
        // The chain off for what concerns history; the list of digests made to fit for what concerns files.
        if (kind === 'changed file') listFiles(site);
        const isUnseen = await withoutChain(site);
        unseen[kind] = (unseen[kind] ?? 0) + Number(isUnseen);
        if (!['edited line', 'removed line', 'swapped lines'].includes(kind)) continue;
        chainAnew(site);
        anew += Number((await checkSite(site, { pinned })).findings.length > 0);
        const alone = await checkSite(site);
        anewUnseen += Number(
          !alone.findings.some(({ message }) => message.includes('line before')),
        );
      }
    }
    const all = Object.keys(tamperings).map((kind) => [kind, each] as const);
    expect(caught).toEqual(Object.fromEntries(all));
    expect(unseen, 'Without the check nobody would know').toEqual(Object.fromEntries(all));
    expect(anew, 'Chained anew, it shows against a kept head').toBe(3 * each);
    expect(anewUnseen, 'and the chain alone does not tell').toBe(3 * each);
    noteFigure({
      id: 'T7',
      what: 'tampering with what is published',
      reached: `${tried} of ${tried} found in six kinds (${each} each); ${anew} of ${3 * each} whose chain was made anew, too, by a kept head`,
      control: `all ${tried} pass a list of digests that was written anew; all ${anewUnseen} made anew pass the chain alone`,
      seed,
      isReached: true,
      run,
    });
  });

  it('is not seen where there is none', { timeout: 300_000 }, async () => {
    const clean = amount({ sample: 60, whole: 1000 });
    let [falseAlarms, releases] = [0, 0];
    for (let index = 0; index < clean; index += 1) {
      const draw = draws('clean', index);
      const room = newsroom(draw);
      let site = publishedSite(publishedBy(room));
      for (let release = 1 + draw(3); release > 0; release -= 1) {
        const [earlier, pinned] = [site.get(changelogFile) ?? '', headIn(site)];
        if (draw(3) === 0) removeWithdrawn(room);
        for (let edits = draw(5); edits > 0; edits -= 1) edit(room, draw);
        site = publishedSite(publishedBy(room), earlier);
        const { findings } = await checkSite(site, { pinned, earlier });
        expect(findings, `seed ${seed}, history ${index}`).toEqual([]);
        falseAlarms += findings.length;
        releases += 1;
      }
    }
    noteFigure({
      id: 'T7',
      what: 'clean histories',
      reached: `${clean} histories over ${releases} further releases: ${falseAlarms} false`,
      control: 'the same check finds each tampering of the other test',
      seed,
      isReached: falseAlarms === 0,
      run,
    });
  });
});
