import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';

/** What a host sends for an address, as its file says it. */
export type Sent = (path: string) => Readonly<Record<string, string>>;

/** `_headers` or `netlify.toml`, as the library of Netlify reads them; of headers with one name, the last counts. */
export async function readByNetlify(file: '_headers' | 'netlify.toml', text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const path = join(folder, file);
  writeFileSync(path, text);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: file === '_headers' ? [path] : [],
    netlifyConfigPath: file === '_headers' ? undefined : path,
    configHeaders: [],
    minimal: false,
  });
  rmSync(folder, { recursive: true });
  const sent: Sent = (address) =>
    Object.assign(
      {},
      ...headers
        .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(address))
        .map(({ values }) => values),
    );
  return { sent, errors: errors.map(({ message }) => message) };
}

/** `vercel.json`; the last header of a name counts. */
export function readVercel(text: string): Sent {
  const { headers }: { headers: VercelRule[] } = JSON.parse(text);
  const rules = headers.map(({ source, headers: set }) => ({
    source: new RegExp(`^${source.replaceAll(/:\w+/g, '[^/]+?')}$`),
    set: Object.fromEntries(set.map(({ key, value }) => [key, value])),
  }));
  return (path) =>
    Object.assign({}, ...rules.filter(({ source }) => source.test(path)).map(({ set }) => set));
}

interface VercelRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** Maps and `add_header` of an nginx.conf; the first expression of a map that fits counts. `$uri` is a file. */
export function readNginx(text: string): Sent {
  const maps = [...text.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)^\}/gm)].map(([, name, body]) => ({
    name,
    values: [...(body ?? '').matchAll(/^ {2}"~(.*?[^\\])" "(.*)";$/gm)].map(
      ([, expression = '', value = '']) => ({
        expression: new RegExp(expression.replaceAll('\\\\', '\\')),
        value,
      }),
    ),
  }));
  const added = [...text.matchAll(/^ {2}add_header ([\w-]+) (\$\w+) always;$/gm)];
  return (path) => {
    const uri = path.endsWith('/') ? `${path}index.html` : path;
    return Object.fromEntries(
      added.flatMap(([, name = '', variable]) => {
        const map = maps.find((one) => one.name === variable);
        const fitting = map?.values.find(({ expression }) => expression.test(uri));
        return fitting ? [[name, fitting.value]] : [];
      }),
    );
  };
}

/** The headers of a Caddyfile, in the order of its route. */
export function readCaddy(text: string): Sent {
  const matchers = new Map(
    [...text.matchAll(/^\s+(@rule\d+) path_regexp "(.*)"$/gm)].map(
      ([, name = '', expression = '']) => [name, new RegExp(expression)],
    ),
  );
  const set = [...text.matchAll(/^\s+header (@rule\d+) ([\w-]+) "(.*)"$/gm)];
  return (path) =>
    Object.fromEntries(
      set
        .filter(([, rule = '']) => matchers.get(rule)?.test(path))
        .map(([, , name, value]) => [name, value]),
    );
}
