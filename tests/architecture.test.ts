import { describe, expect, it } from 'vitest';
import { uphillImports } from './support/layers.ts';
import { lineCount, sourceFiles, type SourceFile } from './support/source-tree.ts';

const tree = sourceFiles('src', 'scripts', 'tests');
/** Not the sites of other generators that `npm run bench` measures ours against. */
const product = tree.filter(({ path }) => !/^(tests|scripts\/lib\/bench\/peers)\//.test(path));

interface Law {
  readonly law: string;
  /** What breaks the law in a file: one line each. */
  readonly breaches: (file: SourceFile) => string[];
  /** A file that breaks it, so that a law which finds nothing is not a law that looks at nothing. */
  readonly planted: SourceFile;
}

/** Every place where the pattern occurs, in files of these kinds, but for the files where it belongs. */
const forbid =
  (pattern: RegExp, kinds: RegExp, except: readonly string[] = []) =>
  ({ path, text }: SourceFile) =>
    kinds.test(path) && !except.includes(path)
      ? [...text.matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`)
      : [];

const laws: readonly Law[] = [
  {
    law: 'imports lead downhill, and across folders they begin with #',
    breaches: uphillImports,
    planted: { path: 'src/domain/x.ts', text: "import { a } from '#archive/a.ts';" },
  },
  {
    law: 'a folder is left by # only, never by ..',
    breaches: uphillImports,
    planted: { path: 'src/domain/rules/x.ts', text: "import { a } from '../../site/a.ts';" },
  },
  {
    law: 'only the pages of content/pages know the content store',
    breaches: uphillImports,
    planted: { path: 'src/pages/index.astro', text: "import { z } from 'astro:content';" },
  },
  {
    law: 'components are handed their entity and never reach for the corpus',
    breaches: forbid(/#site\/(corpus|publication)/, /^src\/components\//),
    planted: { path: 'src/components/x.astro', text: "import { corpus } from '#site/corpus.ts';" },
  },
  {
    law: 'invented examples are shown on the page of the design and nowhere else',
    breaches: forbid(/#examples\//, /^(src\/(?!examples\/|components\/design\/)|scripts\/)/),
    planted: { path: 'src/components/x.astro', text: "import { x } from '#examples/corpus.ts';" },
  },
  {
    law: 'the pure layers never look at the clock',
    breaches: forbid(/Date\.now|new Date\(\)/, /^src\/(domain|prose|formats|charts|examples)\//),
    planted: { path: 'src/domain/x.ts', text: 'const now = new Date();' },
  },
  {
    law: 'content is written whole, by a few files of src/archive',
    breaches: forbid(
      /\b(?:write|append)File(?:Sync)?\(|\bcreateWriteStream\(/,
      /^(src\/(archive|editing|importing|capture|admin|integrations\/desk)\b|scripts\/(lib\/(new|import|capture)\/|lib\/)?[^/]+\.ts$)/,
      [
        ...['replace-file', 'create-files', 'cache-saving'].map((name) => `src/archive/${name}.ts`),
        // They write outside of content/.
        'scripts/hosting.ts',
        'scripts/pull-request.ts',
        'scripts/security.ts',
        'scripts/screenshots.ts',
        'scripts/lib/write-export.ts',
      ],
    ),
    planted: { path: 'scripts/lib/new/x.ts', text: 'writeFileSync(file, text);' },
  },
  {
    law: 'a page imports its layout first, for that import sets the order of the cascade layers',
    breaches: ({ path, text }) =>
      /^src\/pages\/.*\.astro$/.test(path) && !/^---\nimport \w+ from '#layouts\//.test(text)
        ? [path]
        : [],
    planted: {
      path: 'src/pages/x.astro',
      text: "---\nimport A from '#components/a.astro';\nimport Page from '#layouts/Page.astro';",
    },
  },
  {
    law: 'HTML is set in two places: a checked body, and JSON-LD after escaping',
    breaches: forbid(/set:(html|text)/, /\.astro$/, [
      'src/components/text/Prose.astro',
      'src/layouts/Page.astro',
    ]),
    planted: { path: 'src/components/x.astro', text: '<p set:html={x} />' },
  },
  {
    law: 'no style attributes, which the content security policy forbids',
    breaches: forbid(/\sstyle=|define:vars/, /\.astro$/),
    planted: { path: 'src/components/x.astro', text: '<p style="color: red">' },
  },
  {
    law: 'no inline scripts and no hydrated islands',
    breaches: forbid(/<script is:inline(?! type="application\/ld)|\sclient:\w+/, /\.astro$/),
    planted: { path: 'src/components/x.astro', text: '<script is:inline>' },
  },
  {
    law: 'addresses are built in site/urls.ts',
    breaches: forbid(/(href|src|action)=["'{`]+\/[a-z]/, /\.astro$/),
    planted: { path: 'src/components/x.astro', text: '<a href={`/claimants/${id}/`}>' },
  },
  {
    law: 'plain names, no drawers',
    breaches: ({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)|^src\/.*\/index\.ts$/.test(path)
        ? [path]
        : [],
    planted: { path: 'src/domain/utils/x.ts', text: '' },
  },
];

describe.each(laws)('$law', ({ breaches, planted }) => {
  it('holds', () => {
    expect(product.flatMap(breaches)).toEqual([]);
  });
  it('is seen to be broken when it is', () => {
    expect(breaches(planted)).not.toEqual([]);
  });
});

describe('sizes that feel good to change', () => {
  const tooLong = (file: SourceFile) => lineCount(file) > 250;

  it('has no file over 250 lines', () => {
    expect(tree.filter(tooLong).map(({ path }) => path)).toEqual([]);
    expect(tooLong({ path: 'src/x.ts', text: 'x\n'.repeat(251) })).toBe(true);
  });
  it('keeps the median file at 60 lines or fewer', () => {
    const lengths = tree.map(lineCount).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });
});
