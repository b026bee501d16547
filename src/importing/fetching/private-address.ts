import ipaddr from 'ipaddr.js';

/** True for an address that only this machine or its network can reach, in any way of writing it. */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  // An IPv4 address inside of an IPv6 one is that address.
  const parsed = ipaddr.process(address);
  return parsed.range() !== 'unicast';
}
