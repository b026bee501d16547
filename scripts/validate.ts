import { exitCode, runVerb } from './lib/command.ts';
import { pagesAt } from './lib/markup-pages.ts';
import { markupReport, markupText } from './lib/markup-report.ts';
import { complain, progress, say } from './lib/report.ts';

await runVerb({
  name: 'validate',
  description:
    'Check the ClaimReview markup of pages, ours or any publisher’s: a file of HTML or JSON, a folder of a built site, or the address of a page. The rules: docs/claim-review-rules.md. Exit code 0: no errors (warnings pass), 1: errors, 2: wrong usage.',
  args: {
    what: {
      type: 'positional',
      required: true,
      valueHint: 'file|folder|url',
      description: 'What to check.',
    },
    address: {
      type: 'string',
      valueHint: 'url',
      description: 'Where a file stands on the web, if it does not say so itself.',
    },
    'allow-private': {
      type: 'boolean',
      description: 'Also ask addresses of this machine and its network.',
    },
    json: { type: 'boolean', description: 'Print the findings as JSON.' },
  },
  examples: [
    'npm run validate -- dist',
    'npm run validate -- page.html --address https://gazette.example/checks/moon/',
    'npm run validate -- https://gazette.example/checks/moon/ --json',
  ],
  run: async ({ what, address, json, 'allow-private': allowPrivate }) => {
    const reading = progress('Reading pages:');
    const report = await markupReport(pagesAt(what, address, allowPrivate === true), reading.show);
    reading.clear();
    if (json) say(JSON.stringify(report, null, 2));
    else say(markupText(report));
    if (report.reviews === 0)
      complain('validate: there is no ClaimReview markup in what was read.');
    return report.errors > 0 ? exitCode.failed : exitCode.ok;
  },
});
