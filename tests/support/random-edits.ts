import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editTemplate } from '../../scripts/lib/bench/build/edit-template.ts';
import { runVerb } from './site-build.ts';

type Draw = (below: number) => number;

/** The files of a collection of a generated archive, below the content folder. */
const filesOf = (content: string, collection: string): string[] =>
  readdirSync(join(content, collection), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .map((file) => join(collection, file))
    .sort();

function oneOf<T>(all: readonly T[], draw: Draw): T {
  const found = all[draw(all.length)];
  if (found === undefined) throw new Error('There is nothing to draw from.');
  return found;
}

const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');

/** Edits a generated archive and templates at random as a newsroom would, so that all stays sound; says what was done. */
export function randomEditor(
  { content, templates }: { readonly content: string; readonly templates: readonly string[] },
  draw: Draw,
): (limits?: { readonly onlyContent?: boolean }) => Promise<string> {
  let made = 0;

  const change = (collection: string, pattern: RegExp, to: (line: string) => string): string => {
    const file = oneOf(filesOf(content, collection), draw);
    const text = readFileSync(join(content, file), 'utf8');
    if (!pattern.test(text)) throw new Error(`${file} has no ${String(pattern)}.`);
    writeFileSync(join(content, file), text.replace(pattern, to));
    return `${file}: ${String(pattern)}`;
  };
  const reworded = (line: string) => `${line} Edited ${made}.`;

  const edits: readonly (() => string | Promise<string>)[] = [
    () => change('fact-checks', /^title: .*$/m, reworded),
    () => change('fact-checks', /^conclusion: .*$/m, reworded),
    () => change('fact-checks', /\n*$/, () => `\n\nA paragraph of edit ${made}.\n`),
    () => change('incidents', /^title: .*$/m, reworded),
    () => change('sources', /^title: .*$/m, reworded),
    () => change('claimants', /^name: .*$/m, (line) => `${line} ${made}`),
    () => change('topics', /^title: .*$/m, reworded),
    () => {
      const file = oneOf(filesOf(content, 'fact-checks'), draw);
      const text = readFileSync(join(content, file), 'utf8');
      const added = join(file, `../added-${made}.mdx`);
      writeFileSync(join(content, added), text.replace(/^title: .*$/m, `title: Added in ${made}`));
      return `${added} is added`;
    },
    () => {
      // To one that was renamed a redirect leads.
      const files = filesOf(content, 'fact-checks').filter(
        (file) => !idOf(file).startsWith('renamed-'),
      );
      const file = oneOf(files, draw);
      rmSync(join(content, file));
      return `${file} is gone`;
    },
    async () => {
      const collection = oneOf(['incidents', 'fact-checks', 'claimants', 'sources'], draw);
      const from = idOf(oneOf(filesOf(content, collection), draw));
      const to = `renamed-${made}`;
      const { exitCode, output } = await runVerb('rename', [
        collection,
        from,
        to,
        '--root',
        content,
      ]);
      if (exitCode !== 0) throw new Error(`${from} cannot be renamed.\n${output}`);
      return `${collection}/${from} is renamed ${to}`;
    },
  ];
  const ofTemplate = () => {
    const template = oneOf(templates, draw);
    editTemplate(template, made);
    return `${template} is another`;
  };
  return async ({ onlyContent = false } = {}) => {
    made += 1;
    return oneOf(onlyContent ? edits : [...edits, ofTemplate], draw)();
  };
}
