import { isPlain } from '../character-faults.ts';
import { disguiseIn } from '../look-alikes.ts';
import { decodeEntities } from '../plain-text.ts';
import { htmlRunsIn } from '../prose-components.ts';
import type { Prose } from '../prose-tree.ts';
import { rule, type Finding } from './rule.ts';

/** A link leads to the host that its words name, and no host of an address imitates another. */
export const linkHost = rule({
  id: 'link-host',
  severity: 'error',
  collections: ['sources', 'claimants', 'fact-checks', 'incidents', 'narratives'],
  *check(record) {
    for (const { href, words } of linksOf(record.body)) {
      yield* disguised(href, ['body']);
      const named = words.includes('@') ? undefined : hostNamedBy(words);
      const to = hostOf(href);
      if (named !== undefined && to !== named && !to?.endsWith(`.${named}`)) {
        yield misled(words, href);
      }
      if (/^mailto:/i.test(href) && words.includes('@') && !isMailTo(href, words)) {
        yield misled(words, href);
      }
    }
    if ('url' in record && record.url !== undefined) yield* disguised(record.url, ['url']);
    for (const [index, { url }] of ('archives' in record ? record.archives : []).entries()) {
      yield* disguised(url, ['archives', index, 'url']);
    }
    for (const [index, address] of ('sameAs' in record ? record.sameAs : []).entries()) {
      yield* disguised(address, ['sameAs', index]);
    }
  },
});

const misled = (words: string, href: string): Finding => ({
  at: ['body'],
  message: `The words "${words}" name another place than ${href}, to which they lead.`,
  mend: 'Let the words say what is there, or name the host to which the link leads.',
});

function* disguised(address: string, at: Finding['at']): Iterable<Finding> {
  const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  const disguise = isPlain(host) ? undefined : disguiseIn(host.replaceAll('.', ' '));
  if (disguise === undefined) return;
  yield {
    at,
    message: `The host of ${address} imitates another one. ${disguise}`,
    mend: 'Copy the address from the page itself. A host that is really written so is given in its ASCII form (xn--...).',
  };
}

/** The links of a body with their words; a link may hold components. */
const linksOf = (body: Prose) =>
  [
    ...htmlRunsIn(body)
      .join('')
      .matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)<\/a>/gs),
  ].map(([, href = '', inside = '']) => ({
    href: decodeEntities(href),
    words: decodeEntities(inside.replace(/<[^>]*>/g, '')).trim(),
  }));

/** The host that words name: an address among them, or all of them where they look like a host. */
function hostNamedBy(words: string): string | undefined {
  const [, address] = /(?:https?:\/\/|(?=www\.))([^\s/?#:"”]+)/iu.exec(words) ?? [];
  if (address !== undefined) return hostOf(`https://${address}`);
  const [, host] = /^((?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}-]{2,})(?:[/?#:]\S*)?$/u.exec(words) ?? [];
  return host === undefined || fileName.test(host) ? undefined : hostOf(`https://${host}`);
}

const fileName = /\.(?:pdf|html?|csv|json|xml|txt|md|mdx|js|ts|png|jpe?g|webp|docx?|xlsx?|zip)$/i;

/** In the ASCII form, without "www."; undefined for what leads to no host. */
const hostOf = (address: string): string | undefined =>
  /^https?:/i.test(address) && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '')
    : undefined;

const isMailTo = (href: string, words: string) =>
  words.toLowerCase().includes(href.slice('mailto:'.length).toLowerCase().split('?', 1)[0] ?? '');
