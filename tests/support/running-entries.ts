/** A program as short as can be: it notes in the file $HOSTILE_MARK that this vector was run. */
const program = (id: string) =>
  `process.getBuiltinModule('node:fs').appendFileSync(process.env.HOSTILE_MARK,'${id} ')`;

/** An entry that runs a program where entries are compiled to modules, and a module that it may point to. */
export interface RunningEntry {
  readonly id: string;
  readonly tries: string;
  readonly frontmatter: string;
  /** Marks of the frontmatter: of YAML or of TOML. */
  readonly fence: '---' | '+++';
  readonly body: string;
  /** To be written beside the entry as `<id>.mjs`. */
  readonly module: string;
}

type Part = (code: string, file: string) => string;
const inData = (code: string) =>
  `data:text/javascript,${encodeURIComponent(`${code};export default () => null`)}`;

const layouts: Readonly<Record<string, Part>> = {
  'name a layout that is a program': (code) => `layout: "${inData(code)}"`,
  'name a layout in single quotation marks': (code) =>
    `layout: '${inData(code).replaceAll("'", '%27')}'`,
  'name a layout that is a file': (_, file) => `layout: ./${file}`,
  'name a layout in a block of text': (_, file) => `layout: >-\n  ./${file}`,
  'name a layout in braces': (_, file) => `"layout": "./${file}"`,
};
const tomlLayouts: Readonly<Record<string, Part>> = {
  'name a layout that is a program, in TOML': (code) => `layout = "${inData(code)}"`,
  'name a layout that is a file, in TOML': (_, file) => `layout = "./${file}"`,
};

const bodies: Readonly<Record<string, Part>> = {
  'point a picture at a module': (_, file) => `![a](./${file})`,
  'point a picture at a module by a definition': (_, file) => `![a][b]\n\n[b]: ./${file}`,
  'point a picture with a title at a module': (_, file) => `![a](./${file} "b")`,
  'point a picture in a link at a module': (_, file) => `[![a](./${file})](/b)`,
  'compute in a paragraph': (code) => `a {${code}} b`,
  'compute alone on a line': (code) => `{${code}}`,
  'compute in a heading': (code) => `## a {${code}}`,
  'compute in a table': (code) => `| a |\n|---|\n| {${code}} |`,
  'compute in a quotation': (code) => `> {${code}}`,
  'compute in a list': (code) => `- a {${code}}`,
  'compute in the words of a link': (code) => `[a {${code}}](/b)`,
  'compute in a footnote': (code) => `a[^1]\n\n[^1]: {${code}}`,
  'compute in emphasis': (code) => `**a {${code}}**`,
  'compute behind an escaped backslash': (code) => `\\\\{${code}}`,
  'compute behind a comment': (code) => `{/* a */ ${code}}`,
  'compute in a template': (code) => `{\`a\${${code}}\`}`,
  'compute in a function': (code) => `{(() => { ${code} })()}`,
  'reach the constructor of functions by a pattern': (code) =>
    `{(({constructor:c})=>c(${JSON.stringify(code)})())(()=>{})}`,
  'reach it by a computed name': (code) =>
    `{(()=>{})['const'+'ructor'](${JSON.stringify(code)})()}`,
  'reach it by Reflect': (code) => `{Reflect.get(Object,'constructor')(${JSON.stringify(code)})()}`,
  'evaluate text': (code) => `{(0,eval)(${JSON.stringify(code)})}`,
  'compute in an attribute': (code) => `<a title={${code}}>b</a>`,
  'compute in an attribute of a spread': (code) => `<a {...{b: ${code}}}>c</a>`,
  'compute in an element in an attribute': (code) => `<a title={<b>{${code}}</b>}>c</a>`,
  'set HTML by a computation': (code) => `<Fragment set:html={${code}} />`,
  'import a program': (code) => `import a from "${inData(code)}"\n\nb`,
  'import a module': (_, file) => `import './${file}'\n\nb`,
  'import a module while rendering': (code) => `{import("${inData(code)}") && 'a'}`,
  'export what is computed': (code) => `export const a = ${code}\n\nb`,
  'export from a module': (_, file) => `export {default as a} from './${file}'\n\nb`,
  'export a layout': (code) => `export default () => { ${code} }\n\nb`,
  'export a class with a static block': (code) => `export class A { static { ${code} } }\n\nb`,
  'name the paths of a page': (code) =>
    `export function getStaticPaths() { ${code}; return [] }\n\nb`,
};

const described = (
  parts: Readonly<Record<string, Part>>,
  letter: string,
  entry: (part: string) => Pick<RunningEntry, 'frontmatter' | 'fence' | 'body'>,
): RunningEntry[] =>
  Object.entries(parts).map(([tries, part], index) => {
    const id = `runs-${letter}${index}`;
    const code = program(id);
    return {
      id,
      tries,
      ...entry(part(code, `${id}.mjs`)),
      module: `${code};\nexport default { src: 'a', width: 1, height: 1, format: 'png' };\n`,
    };
  });

export const runningEntries: readonly RunningEntry[] = [
  ...described(layouts, 'layout', (part) => ({ frontmatter: part, fence: '---', body: 'a' })),
  ...described(tomlLayouts, 'toml', (part) => ({ frontmatter: part, fence: '+++', body: 'a' })),
  ...described(bodies, 'body', (part) => ({ frontmatter: '', fence: '---', body: part })),
];
