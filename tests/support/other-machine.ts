import { cp, mkdir, readdir, symlink, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { buildDay, plainEnvironment } from './site-build.ts';

/** In what a build is other than the one before: in none of it may the site be another. */
export const conditions = ['clock', 'zone', 'folder', 'locale', 'times', 'order'] as const;
export type Condition = (typeof conditions)[number];

const preload = pathToFileURL(resolve('tests/support/other-machine.mjs')).href;
const day = 24 * 60 * 60 * 1000;

/** The environment of another machine. The clock goes back: files that a build writes must not look older than it. */
export function environmentOf(changed: readonly Condition[], seed: number): Record<string, string> {
  const is = (one: Condition) => changed.includes(one);
  return {
    ...plainEnvironment(),
    BUILD_NOW: buildDay,
    PLUMBLINE_CACHE: 'off',
    TZ: is('zone') ? 'Pacific/Kiritimati' : 'America/Los_Angeles',
    LANG: is('locale') ? 'tr_TR.UTF-8' : 'en_US.UTF-8',
    LC_ALL: is('locale') ? 'tr_TR.UTF-8' : 'en_US.UTF-8',
    NODE_OPTIONS: `--import ${preload}`,
    ...(is('clock') && { OTHER_CLOCK: String(-400 * day) }),
    ...(is('order') && { OTHER_ORDER: String((seed % 2_147_483_646) + 1) }),
  };
}

/** The program and its content in another folder; packages are those that are installed. */
export async function layCheckout(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const parts = ['src', 'scripts', 'public', 'content', 'package.json', 'package-lock.json'];
  for (const part of [...parts, 'astro.config.mjs', 'tsconfig.json']) {
    await cp(part, join(to, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(to, 'node_modules'));
}

/** Files of another age, each of its own. */
export async function setTimes(folder: string, seed: number): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const [index, file] of files.entries()) {
    const time = new Date(Date.UTC(2001, 0, 1) + ((seed + index * 7919) % 7000) * day);
    await utimes(join(folder, file), time, time);
  }
}

/** Runs a build in a checkout. */
export async function buildIn(
  checkout: string,
  out: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const run = [join(checkout, 'scripts/run.mjs'), 'build', '--out-dir', out];
  const { exitCode, all } = await execa(process.execPath, run, {
    cwd: checkout,
    extendEnv: false,
    env: environment,
    all: true,
    reject: false,
  });
  if (exitCode !== 0) throw new Error(`The site does not build.\n${all}`);
}
