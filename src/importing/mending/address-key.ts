/** What two addresses of one page have in common: no protocol, no www, no marks of where a reader came from. */
export function addressKey(address: string): string {
  const url = new URL(address);
  const marks = [...url.searchParams.keys()].filter((name) =>
    /^(?:utm_\w+|fbclid|gclid|ref)$/i.test(name),
  );
  for (const name of marks) url.searchParams.delete(name);
  const host = url.host.replace(/^(?:www|m|amp)\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

const archived =
  /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/** The page of which the Internet Archive keeps a copy, and the day of the copy. */
export function archivedPage(address: string) {
  const [, year, month, day, page] = archived.exec(address) ?? [];
  return page === undefined ? undefined : { page, capturedOn: `${year}-${month}-${day}` };
}

export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
