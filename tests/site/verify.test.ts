import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { verifySite } from '../../scripts/lib/verify/site.ts';
import { findingText } from '#release/finding.ts';
import { canSign, signFile } from '#release/signature.ts';
import { run } from '../support/hostile-run.ts';
import { startServing } from '../support/serving-verb.ts';
import { runVerb } from '../support/site-build.ts';

let folder = '';
let site = '';
const at = (name: string) => join(site, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-verify-'));
  site = join(folder, 'site');
  await layPart(inject('dist'), site);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A part of the site with a list of just that: enough to tamper with, and quick to read. */
async function layPart(from: string, to: string): Promise<void> {
  const parts = ['api', 'changelog.jsonl', 'head.json', 'index.html', '404.html', 'robots.txt'];
  for (const part of parts) await cp(join(from, part), join(to, part), { recursive: true });
  const list = await readFile(join(from, 'SHA256SUMS'), 'utf8');
  const isPart = (path: string) =>
    parts.some((part) => path === part || path.startsWith(`${part}/`));
  const lines = list.split('\n').filter((line) => line === '' || isPart(line.slice(66)));
  await writeFile(join(to, 'SHA256SUMS'), lines.join('\n'));
}

type Change = (text: string) => string;

/** Changes files for the length of a test. */
async function altered(changes: Readonly<Record<string, Change>>): Promise<AsyncDisposable> {
  const before = new Map<string, Buffer>();
  for (const [name, change] of Object.entries(changes)) {
    const bytes = await readFile(at(name));
    before.set(name, bytes);
    await writeFile(at(name), change(bytes.toString()));
  }
  return {
    [Symbol.asyncDispose]: async () => {
      for (const [name, bytes] of before) await writeFile(at(name), bytes);
    },
  };
}

describe('npm run verify', () => {
  it('finds a site as it was published, by the changelog that it continues and the head that was kept', async () => {
    const dist = inject('dist');
    const given = [dist, '--against', site, '--head', at('head.json')];
    const { exitCode, output } = await runVerb('verify', given);
    expect(output).toMatch(/^\d{4,} files, \d+ lines of history: as they were published\.$/);
    expect(exitCode).toBe(0);
    expect(execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: dist })).toHaveLength(
      0,
    );
  });

  it('names each file that is missing, changed or not of the release', async () => {
    await using _ = await altered({
      'index.html': (html) => `${html} `,
      'changelog.jsonl': (text) => text.replace('First', 'Last'),
    });
    await writeFile(at('robots2.txt'), 'extra');
    const robots = await readFile(at('robots.txt'));
    await rm(at('robots.txt'));
    const { exitCode, output } = await runVerb('verify', [site]);
    await writeFile(at('robots.txt'), robots);
    await rm(at('robots2.txt'));
    expect(exitCode).toBe(1);
    expect(output).toContain('index.html  The file was changed');
    expect(output).toContain('robots.txt  The file is missing');
    expect(output).toContain('robots2.txt  The file is on no list');
    expect(output).toContain('changelog.jsonl:2  The line before is not the one');
    expect(output).toMatch(/history\[0\] {2}The line of .* does not read as it was published/);
  });

  it('reads a site over the web', { timeout: 60_000 }, async () => {
    const { server, address } = await startServing('preview', ['--dir', site]);
    expect((await verifySite(address, { against: address })).findings).toEqual([]);
    await using _ = await altered({ 'robots.txt': (text) => `${text}#` });
    const { findings } = await verifySite(address, {});
    server.kill('SIGINT');
    await server;
    expect(findings.map(findingText).join()).toMatch(/^robots\.txt {2}The file was changed/);
  });

  it('holds content/ against the last release', async () => {
    const sound = await runVerb('verify', ['--against', site]);
    expect(sound.output).toContain('every history is as it was published, or longer');
    const content = join(folder, 'content');
    await cp('content', content, { recursive: true });
    const entry = join(content, 'fact-checks/2026/iran-us-created-islamic-state.mdx');
    await writeFile(
      entry,
      (await readFile(entry, 'utf8')).replace(/reason: First published/, 'reason: Published'),
    );
    const { exitCode, output } = await runVerb('verify', ['--against', site, '--content', content]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^iran-us-created-islamic-state, history\[0\] {2}The line of/);
    expect(output).toContain('mend: Restore it as it was');
  });

  it.skipIf(!canSign())('tells who signed, and that somebody else did', async () => {
    const [key, other] = [join(folder, 'key'), join(folder, 'other')];
    for (const file of [key, other]) {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
    }
    const signers = join(folder, 'allowed_signers');
    await writeFile(signers, `desk@facts.example ${await readFile(`${key}.pub`, 'utf8')}`);
    const messages = async () =>
      (await verifySite(site, { signers })).findings.map(findingText).join('\n');
    expect(await messages()).toContain('SHA256SUMS.sig  The file is missing');

    signFile(at('SHA256SUMS'), key);
    const signed = await runVerb('verify', [site, '--signers', signers]);
    expect(signed.output).toContain('signed by desk@facts.example');

    // Who changes a file and makes the list fit cannot make the signature fit.
    const page = `${await readFile(at('index.html'), 'utf8')} `;
    const digest = createHash('sha256').update(page).digest('hex');
    await using _ = await altered({
      'index.html': () => page,
      SHA256SUMS: (list) => list.replace(/.* {2}index\.html\n/, `${digest}  index.html\n`),
    });
    const unasked = await verifySite(site, {});
    expect(unasked.findings, 'Nobody asks for a signature').toEqual([]);
    const forged = await messages();
    expect(forged).toContain('not signed by whom you trust');
    signFile(at('SHA256SUMS'), other);
    const stranger = await messages();
    expect(stranger).toContain('not signed by whom you trust');
    await rm(at('SHA256SUMS.sig'));
    noteFigure({
      id: 'T7',
      what: 'a signed release',
      reached:
        'a page changed with its digest on the list, under the old signature and under that of a stranger: 2 of 2 found',
      control: 'the same passes where no signature is asked for',
      isReached: forged !== '' && stranger !== '',
      run,
    });
  });

  it('says what it cannot do', async () => {
    for (const [args, words] of [
      [[], 'Name a site'],
      [[site, '--head', at('robots.txt')], 'is no head.json'],
    ] as const) {
      const { exitCode, output } = await runVerb('verify', args);
      expect(exitCode, output).toBe(2);
      expect(output).toContain(words);
    }
  });
});

if (!canSign()) process.stdout.write('Signatures are not tried: ssh-keygen is not installed.\n');
