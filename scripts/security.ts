import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { format } from 'prettier';
import { exitCode, runVerb } from './lib/command.ts';
import { say } from './lib/report.ts';
import { notedFigures } from './lib/security/figures.ts';
import { securityPage } from './lib/security/security-page.ts';
import { today } from './lib/today.ts';

const page = 'docs/security.md';

await runVerb({
  name: 'docs:security',
  description: `Write ${page} anew from what the tests have measured on this machine: run \`npm test\` before, and \`npm run test:hostile\`.`,
  args: {},
  examples: ['npm run docs:security'],
  run: async () => {
    const figures = notedFigures();
    const [core] = cpus();
    const measured = `Measured on ${today()} with Node ${process.versions.node}, ${cpus().length} cores (${core?.model ?? arch()}).`;
    const settings: object = JSON.parse(readFileSync('.prettierrc.json', 'utf8'));
    writeFileSync(
      page,
      await format(securityPage(figures, measured), { ...settings, filepath: page }),
    );
    say(
      `${page}: ${figures.length} figures, ${figures.filter(({ isReached }) => !isReached).length} fall short.`,
    );
    return exitCode.ok;
  },
});
