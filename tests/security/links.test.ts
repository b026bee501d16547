import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { linkLines, linkTable } from '../../scripts/lib/links/report.ts';
import { lookAround, type RoundOptions } from '../../scripts/lib/links/round.ts';
import { readLooks, writeLooks, type Looks } from '../../scripts/lib/links/state-file.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { behaviours, linkServer } from '../support/link-server.ts';
import { newFolder } from '../support/new-folder.ts';
import { records } from '../support/records.ts';
import { runVerb } from '../support/site-build.ts';
import { writeContent } from '../support/archive-fixture.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-22T20:00:00Z');
const at = (milliseconds: number, changes: Partial<RoundOptions> = {}): RoundOptions => ({
  allowPrivate: true,
  resolve: (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
  patience: { connect: 400, idle: 400, total: 2000 },
  pauseFor: 0,
  again: false,
  now: () => new Date(start + milliseconds),
  onLook: () => {},
  ...changes,
});

type Changes = Parameters<typeof records>[0];
/** The sound records with a source at each address, and nothing else that leads outside. */
const linking = (addresses: readonly string[], more: Changes = {}) =>
  link(
    records({
      'sources/gazette': { url: undefined, accessed: undefined },
      ...Object.fromEntries(
        addresses.map((url, index) => [
          `sources/page-${index}`,
          { url, linkPolicy: 'live', capture: undefined },
        ]),
      ),
      ...more,
    }),
  );

test('T14: twelve behaviours of servers are told apart, on the second evening', async () => {
  using server = await linkServer();
  const hosts = Object.keys(behaviours);
  const corpus = linking(hosts.map(server.addressOf));
  const looks: Looks = new Map();
  await lookAround(corpus, looks, at(0));
  const firstStates = [...looks.values()].map(({ state }) => state);
  server.nextEvening();
  await lookAround(corpus, looks, at(24 * hour));
  const found = hosts.map((host) => [host, looks.get(server.addressOf(host))?.state]);
  expect(found).toEqual(hosts.map((host) => [host, behaviours[host]?.state]));

  const table = linkTable(linkLines(corpus, looks), hosts.length);
  expect(table).toContain('12 outside addresses: 3 live, 1 moved, 2 changed, 4 dead, 2 blocked');
  expect(table).toMatch(
    /dead .*not-found[^]*answers 404, since 2026-11-23; in sources\/page-6\n.*archive first/,
  );
  const right = found.filter(([host = '', state]) => behaviours[host]?.state === state).length;
  const seenOnce = firstStates.filter((state) => state === 'changed' || state === 'dead').length;
  noteFigure({
    id: 'T14',
    what: 'Servers with twelve behaviours',
    reached: `${right} of ${hosts.length} named rightly`,
    control: `On the first evening, with nothing to compare, ${seenOnce} are dead and none has changed.`,
    isReached: right === hosts.length,
    run: 'whole',
  });
});

test('a server that asks for patience is left in peace until then, and so is what is known of its host', async () => {
  using server = await linkServer();
  const hurry = server.addressOf('in-a-hurry');
  const corpus = linking([hurry, `${hurry}second`]);
  const looks: Looks = new Map();
  await lookAround(corpus, looks, at(0));
  expect(looks.get(hurry)?.notBefore).toBe('2026-11-22T21:00:00.000Z');
  expect(server.asked).toEqual(['HEAD in-a-hurry']);
  await lookAround(linking([hurry]), looks, at(hour / 2, { again: true }));
  expect(server.asked).toHaveLength(1);
  await lookAround(linking([hurry]), looks, at(2 * hour, { again: true }));
  expect(server.asked).toHaveLength(2);
});

test('a run that was stopped goes on where it was, and a damaged state is put aside', async () => {
  using server = await linkServer();
  const file = join(newFolder(), 'links', 'state.json');
  const corpus = linking(['there', 'gone', 'target'].map(server.addressOf));
  const stopped: Looks = new Map();
  await expect(
    lookAround(
      corpus,
      stopped,
      at(0, {
        onLook: () => {
          writeLooks(file, stopped);
          throw new Error('stopped');
        },
      }),
    ),
  ).rejects.toThrow('stopped');
  const known = readLooks(file).size;
  expect(known).toBeGreaterThan(0);
  server.asked.splice(0);
  const looks = readLooks(file);
  await lookAround(corpus, looks, at(hour));
  expect(looks.size).toBe(3);
  expect(new Set(server.asked.map((line) => line.split(' ')[1])).size).toBeLessThan(4);
  await lookAround(corpus, looks, at(2 * hour));
  writeFileSync(file, '{"half');
  const aside: string[] = [];
  expect(readLooks(file, (name) => aside.push(name)).size).toBe(0);
  expect(aside).toEqual([`${file}.bad`]);
});

test('T15: hosts of sources that get no link are never asked, not even by a redirect', async () => {
  using server = await linkServer();
  const target = server.addressOf('target');
  const asTo = (linkPolicy: string) =>
    linking([server.addressOf('moved-for-good'), `${target}page`], {
      'sources/leaflet': { url: target, linkPolicy },
    });
  const count = async (linkPolicy: string) => {
    server.asked.splice(0);
    await lookAround(asTo(linkPolicy), new Map(), at(0));
    return server.asked.filter((line) => line.endsWith(' target')).length;
  };
  const withPolicy = await count('no-link');
  const without = await count('live');
  expect(without).toBeGreaterThan(3);
  noteFigure({
    id: 'T15',
    what: 'Requests of npm run links to hosts that get no link',
    reached: `${withPolicy} requests`,
    control: `With the policy taken away: ${without} requests.`,
    isReached: withPolicy === 0,
    run: 'whole',
  });
  expect(withPolicy).toBe(0);
});

test('private addresses are not asked; the verb prints a table or JSON, and its exit code is 0', async () => {
  using server = await linkServer();
  const content = writeContent({
    'claimants/envoy.yaml': `name: The Envoy\nkind: person\nsameAs: ['http://127.0.0.1:${server.port}/']\n`,
  });
  const state = join(newFolder(), 'state.json');
  const run = (...args: string[]) =>
    runVerb('links', ['--root', content, '--state', state, '--pause', '0', ...args]);
  const { stdout, exitCode } = await run();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^dead +http:\/\/127[^]*not on the public network[^]*\n1 outside address: 0 live, 0 moved, 0 changed, 1 dead/,
  );
  expect(server.asked).toEqual([]);
  const json = await run('--json', '--again', '--allow-private');
  expect(JSON.parse(json.stdout)).toMatchObject([{ state: 'live', entries: ['claimants/envoy'] }]);
});
