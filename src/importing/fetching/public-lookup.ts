import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** Asks for the addresses of a host. */
export type Resolve = (
  host: string,
  answer: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export const systemResolve: Resolve = (host, answer) =>
  systemLookup(host, { all: true }, (error, addresses) => answer(error, addresses ?? []));

/** Thrown in place of a connection to where nothing may be asked. */
export class NotPublic extends Error {
  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, which is not on the public network.`);
    this.name = 'NotPublic';
  }
}

/**
 * The lookup of a connection: it connects to the very address that was looked at, so that a name which leads elsewhere a
 * moment later leads nowhere. One private address among the answers refuses them all.
 */
export const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, answer) =>
    resolve(host, (error, addresses) => {
      const hidden = addresses.find(({ address }) => isPrivateAddress(address));
      const [first] = addresses;
      if (error) answer(error, '', 0);
      else if (hidden) answer(new NotPublic(host, hidden.address), '', 0);
      else if (!first) answer(new Error(`${host} has no address.`), '', 0);
      else if (options.all) answer(null, [...addresses]);
      else answer(null, first.address, first.family);
    });
