import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for the addresses that begin with `prefix`, or for the one address that it is. */
interface HeaderRule {
  readonly prefix: string;
  readonly isWhole: boolean;
  readonly headers: ReadonlyMap<string, string>;
}

/** What the `_headers` of a built site says for an address, as hosts read it: the rules that fit add up. */
export function hostHeaders(folder: string): (path: string) => ReadonlyMap<string, string> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? rulesIn(readFileSync(file, 'utf8')) : [];
  return (path) =>
    new Map(
      rules
        .filter(({ prefix, isWhole }) => (isWhole ? path === prefix : path.startsWith(prefix)))
        .flatMap(({ headers }) => [...headers]),
    );
}

function rulesIn(text: string): HeaderRule[] {
  const rules: { prefix: string; isWhole: boolean; headers: Map<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.set(name, value);
    else if (line.startsWith('/')) {
      const isWhole = !line.trim().endsWith('*');
      rules.push({ prefix: line.trim().replace(/\*$/, ''), isWhole, headers: new Map() });
    }
  }
  return rules;
}
