import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text as wholeOf } from 'node:stream/consumers';
import { loadCorpus } from '#archive/corpus.ts';
import { manifestFile } from '#matching/manifest.ts';
import { longestText } from '#matching/question.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentMatcher, folderMatcher } from './lib/content-matcher.ts';
import { matchReport, matchText } from './lib/match-report.ts';
import { complain, say } from './lib/report.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'match',
  description:
    'Find the fact-checks of a claim: give a post, a headline or a sentence in quotation marks, or on standard input. Exit code 0: something close, 1: nothing close, 2: wrong usage.',
  args: {
    text: {
      type: 'positional',
      required: false,
      description: 'The text; without it, standard input.',
    },
    json: { type: 'boolean', description: 'Print the results as JSON.' },
    all: { type: 'boolean', description: 'Print what is distant, too.' },
    root: {
      type: 'string',
      valueHint: 'folder',
      default: 'content',
      description: 'Folder of the content; drafts are compared, too.',
    },
    index: {
      type: 'string',
      valueHint: 'folder',
      description: 'Use the index that a build has written, such as dist/match-index.',
    },
  },
  run: async ({ text, json, all, root, index }) => {
    if (text === undefined && process.stdin.isTTY) {
      throw new Failure('Give a text, in quotation marks.', exitCode.wrongUsage);
    }
    const asked = (text ?? (await wholeOf(process.stdin))).trim();
    if (asked === '') throw new Failure('The text is empty.', exitCode.wrongUsage);
    if (asked.length > longestText) {
      complain(`match: only the first ${longestText} of ${asked.length} characters are compared.`);
    }
    if (index !== undefined && !existsSync(join(index, manifestFile))) {
      throw new Failure(`There is no match index in ${index}.`, exitCode.wrongUsage);
    }
    const corpus = index === undefined ? corpusOf(root) : undefined;
    const matcher = await (corpus ? contentMatcher(corpus) : folderMatcher(index ?? ''));
    const report = matchReport(await matcher(asked), corpus);
    say(json ? JSON.stringify(report, null, 2) : matchText(report, all === true));
    return report.close > 0 ? exitCode.ok : exitCode.failed;
  },
});

function corpusOf(root: string) {
  try {
    return loadCorpus({ root, preview: true, today: today() });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UnsoundContent') throw error;
    throw new Failure(`${error.message}\nPut the content right first: npm run check`);
  }
}
