import { namedRecords } from './named-records.ts';

/** An entry as a page of another generator: its front matter is that of our file, under `record`. */
export interface PeerEntry {
  readonly section: string;
  readonly id: string;
  readonly text: string;
}

/** How a generator writes a component in a body. */
export type Shortcode = (name: 'evidence' | 'cite', attributes: string) => string;

export interface Countries {
  readonly countryOf: (claimant: string) => string | undefined;
}

/** Turns one file of a generated archive into a page of Markdown; the path is that in the archive. */
export function peerEntry(
  path: string,
  text: string,
  shortcode: Shortcode,
  { countryOf }: Countries,
): PeerEntry {
  const [section = ''] = path.split('/');
  const id = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  const [, yaml = text, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const title = /^(?:title|name): (.*)$/m.exec(yaml)?.[1] ?? id;
  const head = [`title: ${title}`];
  if (section === 'fact-checks') {
    head.push(`published: ${/^ {2}- date: (\S+)$/m.exec(yaml)?.[1]}`);
    for (const [term, ids] of namedRecords(yaml, countryOf)) {
      head.push(`${term}: [${ids.map((id) => `'${id}'`).join(', ')}]`);
    }
  }
  const record = yaml.trimEnd().replaceAll(/^/gm, '  ');
  const written = body.replaceAll(
    /<(Evidence|Cite) ([^>]*) \/>/g,
    (_, name: string, attributes: string) =>
      shortcode(name === 'Cite' ? 'cite' : 'evidence', attributes),
  );
  return {
    section,
    id,
    text: `---\n${head.join('\n')}\nrecord:\n${record}\n---\n${written}`,
  };
}
