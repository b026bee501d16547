import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { report } from './scenes.ts';

/** A copy of the content in a folder of its own, where verbs are run and whatever they write is thrown away. */
export function openWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'report.html'), report);
  return {
    content: join(folder, 'content'),
    /** What a verb prints, or an error with it where it fails otherwise than by problems that it found. */
    run: async ([verb, ...options]: readonly [string, ...string[]], day: string) => {
      const done = await execa(process.execPath, [resolve('scripts/run.mjs'), verb, ...options], {
        cwd: folder,
        all: true,
        reject: false,
        env: { BUILD_NOW: day, FORCE_COLOR: '1', NO_COLOR: undefined },
      });
      if (done.exitCode !== 0 && verb !== 'check') throw new Error(`${verb}: ${done.all}`);
      return done.all;
    },
    edit: (path: string, from: string, to: string) => {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
      writeFileSync(file, text.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
