import { beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '#formats/headers/caddyfile.ts';
import { headersFile } from '#formats/headers/headers-file.ts';
import { headersFor } from '#formats/headers/header-rules.ts';
import { netlifyToml } from '#formats/headers/netlify-toml.ts';
import { nginxConf } from '#formats/headers/nginx-conf.ts';
import { vercelJson } from '#formats/headers/vercel-json.ts';
import { headerRules } from '#site/headers.ts';
import { readHeadersFile } from '../../scripts/lib/host-headers.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { run } from '../support/hostile-run.ts';
import {
  readByNetlify,
  readCaddy,
  readNginx,
  readVercel,
  type Sent,
} from '../support/read-host-files.ts';
import { sentAddresses } from '../support/sent-addresses.ts';

const rules = headerRules(['en', 'ar']);
const site = { root: '/srv/a "b"', host: 'site.example' };
const wanted: Sent = (path) => headersFor(rules, path);
/** Netlify takes `/data/*` for this, too; there is no such page. */
const readAlike = '/database/';
const differing = (sent: Sent, name: string) =>
  sentAddresses
    .filter((path) => !(/netlify/i.test(name) && path === readAlike))
    .filter(
      (path) => JSON.stringify(inOrder(sent(path))) !== JSON.stringify(inOrder(wanted(path))),
    );
const inOrder = (headers: Readonly<Record<string, string>>) => Object.entries(headers).sort();

/** Each file read back; `_headers` both ways in which it is read. */
const read: Readonly<Record<string, (from: typeof rules) => Sent | Promise<Sent>>> = {
  '_headers at Netlify': async (from) => (await readByNetlify('_headers', headersFile(from))).sent,
  '_headers at Cloudflare': (from) => {
    const sent = readHeadersFile(headersFile(from));
    return (path) => Object.fromEntries(sent(path));
  },
  'netlify.toml': async (from) =>
    (await readByNetlify('netlify.toml', netlifyToml(from, 'dist'))).sent,
  'vercel.json': (from) => readVercel(vercelJson(from, 'dist')),
  'nginx.conf': (from) => readNginx(nginxConf(from, site)),
  Caddyfile: (from) => readCaddy(caddyfile(from, site)),
};

let found: Readonly<Record<string, readonly string[]>>;
let without: Readonly<Record<string, readonly string[]>>;
beforeAll(async () => {
  const readAll = async (from: typeof rules) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(read).map(async ([name, reading]) => [
          name,
          differing(await reading(from), name),
        ]),
      ),
    );
  found = await readAll(rules);
  // One rule less: the files would say something else.
  without = await readAll(rules.filter(({ paths }) => !paths.includes('/embed/:id/')));
});

describe.each(Object.keys(read))('T4: %s', (name) => {
  it('says for every address what the table says', () => {
    expect(found[name]).toEqual([]);
  });
  it('is seen to differ when a rule is missing', () => {
    expect(without[name]).toContain('/embed/one/');
  });
});

it('is read by Netlify without an error', async () => {
  expect((await readByNetlify('_headers', headersFile(rules))).errors).toEqual([]);
  expect((await readByNetlify('netlify.toml', netlifyToml(rules, 'dist'))).errors).toEqual([]);
});

it('T4: lets other sites frame embeds, and nothing else; scripts run on two pages', () => {
  const policy = (path: string) => wanted(path)['Content-Security-Policy'] ?? '';
  const framed = sentAddresses.filter((path) => !policy(path).includes("frame-ancestors 'none'"));
  expect(framed).toEqual(['/embed/one/', '/ar/embed/one/']);
  const embed = policy('/embed/one/').replace('frame-ancestors *', "frame-ancestors 'none'");
  expect(embed).toBe(policy('/about/'));
  const scripted = sentAddresses.filter((path) => policy(path).includes('script-src'));
  expect(scripted).toEqual(['/search/', '/ar/search/', '/match/']);
  expect(sentAddresses.filter((path) => policy(path).includes('wasm'))).toEqual([
    '/search/',
    '/ar/search/',
  ]);
});

it('T4: notes what was read back', () => {
  const differences = Object.values(found).flat().length;
  const kinds = Object.keys(read).length;
  noteFigure({
    id: 'T4',
    what: 'Files for hosts read back and compared with the table',
    reached: `${kinds} readings x ${sentAddresses.length} addresses: ${differences} differ`,
    control: `with one rule left out ${Object.values(without).flat().length} differ`,
    isReached: differences === 0,
    run,
  });
});
