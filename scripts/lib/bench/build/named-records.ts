/** The records that a generated fact-check names, by section; `countryOf` gives the country of a claimant. */
export function namedRecords(
  yaml: string,
  countryOf: (claimant: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const section of ['incidents', 'sources', 'narratives', 'topics']) {
    named.set(section, [...new Set(yaml.match(new RegExp(`\\b${section}-\\d+\\b`, 'g')))]);
  }
  const claimant = /^ {2}claimant: (\S+)$/m.exec(yaml)?.[1];
  const country = claimant === undefined ? undefined : countryOf(claimant);
  const verdict = /^verdict: '?([\w-]+)/m.exec(yaml)?.[1];
  for (const [section, id] of Object.entries({
    claimants: claimant,
    countries: country,
    verdicts: verdict,
  })) {
    named.set(section, id === undefined ? [] : [id]);
  }
  return named;
}
