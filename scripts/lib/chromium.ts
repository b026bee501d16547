import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { replaceFile } from '#archive/replace-file.ts';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A headless Chromium: the one named in the environment, an installed one, or the one from npm. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'] ?? process.env['CHROME_PATH'];
  if (named) return launch({ executablePath: named }, `CHROMIUM_PATH or CHROME_PATH (${named})`);
  return process.platform === 'linux' ? launchBundled() : launchInstalled();
}

/** Root and most containers have no user namespace to build the sandbox from. */
const needsNoSandbox = () =>
  process.platform === 'linux' && (process.getuid?.() === 0 || process.env['CI'] !== undefined);

async function launch(options: LaunchOptions, origin: string): Promise<Browser> {
  try {
    return await chromium.launch({
      ...options,
      headless: true,
      args: needsNoSandbox() ? ['--no-sandbox'] : [],
    });
  } catch (cause) {
    throw new Error(
      `Chromium from ${origin} does not start. Set CHROMIUM_PATH to the program file of a Chrome, Chromium or Edge that runs on this machine.`,
      { cause },
    );
  }
}

async function launchInstalled(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, headless: true }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    'Neither Chrome nor Edge is installed. Install one of them, or set CHROMIUM_PATH to the program file of a Chromium.',
  );
}

async function launchBundled(): Promise<Browser> {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  process.env['FONTCONFIG_FILE'] ??= await fontSettings(folder);
  const origin = '@sparticuz/chromium';
  try {
    return await launch({ executablePath }, origin);
  } catch (error) {
    if (!lacksLibraries(error)) throw error;
    setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
    return launch({ executablePath }, origin);
  }
}

const lacksLibraries = (error: unknown) =>
  error instanceof Error && /error while loading shared libraries/.test(String(error.cause));

/** Unpacks beside the packages, under another name first, so that a killed or parallel run leaves no half of it. */
async function unpacked(): Promise<string> {
  const folder = resolve('node_modules/.cache/plumbline/chromium');
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  await inTemporaryFolder(partial, async () => {
    await bundled.executablePath();
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  });
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  return folder;
}

/**
 * The package's own settings look for its fonts in the system's temporary folder only. Where there is no font at all, Chromium
 * dies of the first letter that its font lacks; those of the system have the letters that the package's font has not.
 */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const first = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${path}/fonts/fonts</dir>`,
    '<dir>/usr/share/fonts</dir>',
    '<dir>/usr/local/share/fonts</dir>',
    `<cachedir>${path}/fonts-cache</cachedir>`,
    ...first,
    '</fontconfig>\n',
  ];
  await replaceFile(file, lines.join('\n'));
  return file;
}

/** The package unpacks into the system's temporary folder and takes no other. */
async function inTemporaryFolder(folder: string, unpack: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
