/** A piece of text of a page, with the language in which its markup says it is. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string;
  /** The elements around it, outermost first. */
  readonly inside: readonly string[];
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Open {
  readonly name: string;
  readonly lang: string;
}

/** All text of the body of a page that Astro wrote, in order. */
export function spokenTexts(html: string): SpokenText[] {
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const open: Open[] = [{ name: 'html', lang }];
  const texts: SpokenText[] = [];
  for (const [, close, name, attributes = '', text] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/g,
  )) {
    const around = open.at(-1)?.lang ?? '';
    if (text !== undefined) {
      texts.push({ text, lang: around, inside: open.map(({ name: one }) => one) });
    } else if (close === '/') {
      while (open.length > 1 && open.pop()?.name !== name);
    } else if (name !== undefined && !empty.has(name) && !attributes.endsWith('/')) {
      open.push({ name, lang: /\slang="([^"]*)"/.exec(attributes)?.[1] ?? around });
    }
  }
  return texts;
}
