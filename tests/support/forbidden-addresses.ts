import { domainToASCII, domainToUnicode } from 'node:url';
import { decodedForms, outputTexts } from './output-texts.ts';

/** Files of an output that mention one of some addresses or its host, in any encoding. */
export function mentions(
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
  addresses: readonly string[],
): string[] {
  const sought = [...new Set(addresses.flatMap(formsOf))];
  return textsIn(files).flatMap(({ name, said }) =>
    sought.some((form) => said.includes(form)) ? [name] : [],
  );
}

/** Every host of the web to which an output has an address, in any encoding, with the first file that has it. */
export function hostsIn(
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, said } of textsIn(files)) {
    for (const [, host = ''] of said.matchAll(
      /https?:\/\/((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})/gu,
    )) {
      if (!found.has(host)) found.set(host, name);
    }
  }
  return found;
}

const textsIn = (files: Iterable<readonly [name: string, bytes: Uint8Array]>) =>
  [...files].flatMap(([name, bytes]) =>
    [...outputTexts(name, bytes)].map((one) => ({
      name: one.name,
      said: decodedForms(one.text),
    })),
  );

/** The host in letters and in ASCII: whoever has the address has the host. */
function formsOf(address: string): string[] {
  const { hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return [domainToASCII(host), domainToUnicode(host)];
}
