/** A narrative with fields that are as they should be. */
const sound = `title: Foreign powers secretly aid the group
summary: The story that the group is a tool of foreign powers.
sources:
  - source: monitors-report
    locator: para. 1
`;
const written = (fields: string, body = 'It recurs after every attack.') =>
  `---\n${fields}---\n\n${body}\n`;
const added = (line: string) => written(`${sound}${line}\n`);
const titled = (title: string) => written(sound.replace(/title: .*/, () => `title: ${title}`));

/** What an attacker may put around the fields of an entry: what it tries, and the file, which begins with its frontmatter. */
export const hostileFrontmatter: readonly (readonly [tries: string, text: string])[] = [
  ['have JavaScript for frontmatter', `---js\n({ title: process.exit() })\n---\n\na\n`],
  ['have JSON for frontmatter', `---json\n{ "title": "a" }\n---\n\na\n`],
  ['have TOML for frontmatter', `+++\ntitle = "a"\n+++\n\na\n`],
  ['have TOML between marks of YAML', `---toml\ntitle = "a"\n---\n\na\n`],
  ['have frontmatter behind a line', `\n${written(sound)}`],
  ['have frontmatter behind a comment', `<!-- a -->\n${written(sound)}`],
  ['have no end of it', `---\n${sound}`],
  ['have another document in it', written(`${sound}--- # a\nlayout: ./x.mjs\n`)],
  ['end it by the mark of a document', written(`${sound}...\nlayout: ./x.mjs\n`)],
  ['say a directive of YAML', written(`%YAML 1.1\n---\n${sound}`)],
  ['bring another layout', added('layout: ./x.astro')],
  ['bring a layout beside a space', added('"layout ": ./x.astro')],
  ['name the address of the page', added('url: https://evil.example/')],
  ['name another file', added('file: ../../etc/passwd')],
  ['name its own id', added('id: ../../etc/passwd')],
  ['name its own slug', added('slug: ../../../index')],
  ['bring its own body', added('body: ["<script>alert(1)</script>"]')],
  ['bring its own children', added('children: <script>alert(1)</script>')],
  ['set HTML by a field', added('set:html: <img src=x onerror=alert(1)>')],
  ['add to the prototype', added('__proto__: { draft: false }')],
  ['add to the prototype in quotation marks', added('"__proto__": { draft: false }')],
  ['add to the prototype by escapes', added('"\\x5f_proto__": { draft: false }')],
  ['name the constructor', added('constructor: { prototype: { draft: false } }')],
  ['name the prototype', added('prototype: { draft: false }')],
  ['give what prints it', added('toString: a')],
  ['grow by aliases', added('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]')],
  [
    'exhaust memory by aliases',
    written(
      `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}${sound}`,
    ),
  ],
  ['hold itself by an alias', added('aliases: &a [*a]')],
  ['borrow fields by a merge key', added('<<: { draft: true }')],
  ['borrow fields of an anchor', written(`a: &a { draft: true }\n<<: *a\n${sound}`)],
  ['make a function by a tag', titled('!!js/function "function () { return 1 }"')],
  ['make an object by a tag', titled('!!python/object/apply:os.system ["id"]')],
  ['make bytes by a tag', titled('!!binary aGVsbG8=')],
  ['make a tag of its own', titled('!<tag:evil.example,2026:x> a')],
  ['make a number of a title', titled('0x7f')],
  ['make a list of a title', titled('[a, b]')],
  ['make a map of a title', titled('{ a: b }')],
  ['make nothing of a title', titled('null')],
  ['have a list for a key', added('? [a]\n: b')],
  ['say a field twice', added('title: Another')],
  ['nest lists', added(`aliases: ${'['.repeat(100)}${']'.repeat(100)}`)],
  ['nest maps', added(`aliases: ${'{a: '.repeat(100)}b${'}'.repeat(100)}`)],
  ['nest without an end', added(`aliases: ${'['.repeat(20_000)}`)],
  ['be too large', titled('a'.repeat(70 * 1024))],
  ['turn text around', titled('"a \\u202e b"')],
  ['hide characters', titled('"a\\u200bb"')],
  ['hold a control character', titled('"a\\u001b[31mb"')],
  ['hold a NUL by an escape', titled('"a\\0b"')],
  ['hold half a character', titled('"a\\ud800b"')],
  ['hold a noncharacter', titled('"a\\ufffeb"')],
  ['hold a line end in a title', titled('"a\\nb"')],
  ['hold a tab in the indentation', written(sound.replace('  - source', '\t- source'))],
  ['refer to a file', written(sound.replace('monitors-report', '../../../etc/passwd'))],
  ['refer to what objects inherit', written(sound.replace('monitors-report', 'constructor'))],
  ['refer to the prototype', written(sound.replace('monitors-report', '__proto__'))],
  ['refer to an address', written(sound.replace('monitors-report', 'https://evil.example'))],
];
