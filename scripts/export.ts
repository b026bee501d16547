import { existsSync } from 'node:fs';
import { loadCorpus } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import { fullDate } from '#domain/partial-date.ts';
import { dataFiles, dataFormats, siteFormats, type DataFormat } from '#formats/data/data-files.ts';
import { deltaFile } from '#formats/data/delta-file.ts';
import { editionSince } from '#formats/data/edition.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { writeExport } from './lib/write-export.ts';
import { counted, say } from './lib/report.ts';
import { today } from './lib/today.ts';

await runVerb({
  name: 'export',
  description:
    'Write the content as data, the same files as on the site, without building the site: tables, JSON for programs, ClaimReview, GeoJSON, bibliographies, STIX. Drafts and what is under embargo stay out.',
  args: {
    to: {
      type: 'string',
      valueHint: 'folder',
      default: 'export',
      description: 'Where to write; what an earlier export wrote there is replaced.',
    },
    content: contentArgs.root,
    format: {
      type: 'string',
      valueHint: 'name',
      description: `One of ${dataFormats.join(', ')}; may be repeated. Without it, all that the site has (all but opensearch).`,
    },
    since: {
      type: 'string',
      valueHint: 'YYYY-MM-DD',
      description:
        'Only what is on record as changed on this day or later, with what that rests on; delta.json says what it can not know.',
    },
  },
  examples: [
    'npm run export',
    'npm run export -- --format csv --format stix',
    'npm run export -- --to delta --since 2026-11-01',
  ],
  run: async ({ to, content, since }, given) => {
    const formats = formatsNamed(given('format'));
    if (since !== undefined && !fullDate.safeParse(since).success) {
      throw new Failure(`"${since}" is no day. Write it as 2026-11-22.`, exitCode.wrongUsage);
    }
    if (!existsSync(content)) {
      throw new Failure(`There is no folder ${content}.`, exitCode.wrongUsage);
    }
    const whole = siteEdition(corpusOf(content));
    const delta = since === undefined ? undefined : editionSince(whole, since);
    const edition = delta?.edition ?? whole;
    const { measure, wasWritten } = measurer();
    const files = [
      ...dataFiles(edition, measure, formats),
      ...(delta && since !== undefined ? [deltaFile(whole, delta, since)] : []),
    ];
    const bytes = await writeExport(to, files, wasWritten);
    const checks = counted(edition.corpus['fact-checks'].size, 'fact-check');
    say(`${counted(files.length, 'file')} with ${checks} in ${to}: ${bytes} bytes.`);
    return exitCode.ok;
  },
});

function formatsNamed(names: readonly string[]): readonly DataFormat[] {
  if (names.length === 0) return siteFormats;
  const unknown = names.find((name) => !dataFormats.some((format) => format === name));
  if (unknown !== undefined) {
    const known = dataFormats.join(', ');
    throw new Failure(`"${unknown}" is no format. There are ${known}.`, exitCode.wrongUsage);
  }
  return dataFormats.filter((format) => names.includes(format));
}

function corpusOf(root: string): Corpus {
  try {
    return loadCorpus({ root, preview: false, today: today() });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UnsoundContent') throw error;
    throw new Failure(
      `${error.message}\nNothing was written. Put the content right: npm run check`,
    );
  }
}
