import { findingText } from '#release/finding.ts';
import { verifyCaptureFolder } from './lib/captures-check.ts';
import { exitCode, Failure, runVerb, type ExitCode } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { complain, counted, say } from './lib/report.ts';
import { verifyContent } from './lib/verify/content.ts';
import { verifySite, type SiteOptions } from './lib/verify/site.ts';

await runVerb({
  name: 'verify',
  description:
    'Verify a published site: every file by its SHA-256, the chain of its changelog, its signature. With --against alone, whether the histories in content/ have only grown since a release. With --captures, whether every captured document on record is there, whole and readable, and has the passages and quotations that rest on it.',
  args: {
    site: { type: 'positional', required: false, description: 'A folder or an address.' },
    against: {
      type: 'string',
      valueHint: 'release',
      description: 'The last release: a folder, an address, or its changelog.jsonl.',
    },
    head: {
      type: 'string',
      valueHint: 'file',
      description: 'A head.json that you kept: shows a changelog that was cut off or written anew.',
    },
    signers: {
      type: 'string',
      valueHint: 'file',
      description: 'Who may sign, as in ALLOWED SIGNERS of the manual of ssh-keygen.',
    },
    captures: {
      type: 'string',
      valueHint: 'folder',
      description: 'A folder of captured documents, such as .captures.',
    },
    content: contentArgs.root,
  },
  examples: [
    'npm run verify -- dist',
    'npm run verify -- https://facts.example --head head.json --signers allowed_signers',
    'npm run verify -- --against https://facts.example',
    'npm run verify -- --captures .captures',
  ],
  run: ({ site, against, head, signers, captures, content }) => {
    if (captures !== undefined && [site, against, head, signers].every((one) => one === undefined))
      return verifyCaptureFolder(content, captures);
    if (captures !== undefined) throw new Failure('--captures stands alone.', exitCode.wrongUsage);
    if (site !== undefined) return ofSite(site, { against, head, signers });
    if (against !== undefined && head === undefined && signers === undefined) {
      return ofContent(content, against);
    }
    throw new Failure(
      'Name a site, a release with --against, or a folder with --captures. Help: npm run verify -- --help',
      exitCode.wrongUsage,
    );
  },
});

async function ofSite(site: string, options: SiteOptions): Promise<ExitCode> {
  const { findings, files, lines, isSigned, signer } = await verifySite(site, options);
  for (const finding of findings) complain(findingText(finding));
  if (isSigned && options.signers === undefined) {
    complain('The release is signed, but nobody looked by whom: give --signers.');
  }
  const read = `${counted(files, 'file')}, ${counted(lines, 'line')} of history`;
  if (findings.length > 0)
    throw new Failure(`${counted(findings.length, 'difference')} in ${read}.`);
  say(`${read}: as they were published${signer === undefined ? '' : `, signed by ${signer}`}.`);
  return exitCode.ok;
}

async function ofContent(content: string, against: string): Promise<ExitCode> {
  const { findings, entries } = await verifyContent(content, against);
  for (const finding of findings) complain(findingText(finding));
  const read = `${counted(entries, 'published entry', 'published entries')}`;
  if (findings.length > 0)
    throw new Failure(`${counted(findings.length, 'difference')} in ${read}.`);
  say(`${read}: every history is as it was published, or longer.`);
  return exitCode.ok;
}
