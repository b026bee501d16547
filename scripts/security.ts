import { writeFileSync } from 'node:fs';
import { exitCode, runVerb } from './lib/command.ts';
import { say } from './lib/report.ts';
import {
  figuresOnRecord,
  mergeFigures,
  notedFigures,
  readFigures,
} from './lib/security/figures.ts';
import { securityPage, writeSecurityPage } from './lib/security/security-page.ts';

await runVerb({
  name: 'docs:security',
  description: `Write ${securityPage} and ${figuresOnRecord} anew: what the tests have measured on this machine (\`npm test\`, \`npm run test:hostile\`) beside what is on record.`,
  args: {
    anew: {
      type: 'boolean',
      description: 'Forget what is on record: only what was measured here.',
    },
  },
  examples: ['npm run docs:security', 'npm run docs:security -- --anew'],
  run: async ({ anew }) => {
    const noted = notedFigures();
    const figures = mergeFigures(anew ? [] : readFigures(), noted);
    writeFileSync(figuresOnRecord, `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(securityPage, await writeSecurityPage(figures));
    const short = figures.filter(({ isReached }) => !isReached).length;
    say(
      `${securityPage}: ${figures.length} figures, ${noted.length} measured here, ${short} fall short.`,
    );
    return exitCode.ok;
  },
});
