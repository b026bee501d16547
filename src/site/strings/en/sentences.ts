/** Marks between and around words, and sentences that are put together from parts. */
export const sentences = {
  comma: ', ',
  semicolon: '; ',
  quoted: (words: string) => `“${words}”`,
  range: (low: string, high: string) => `${low} to ${high}`,
  orMore: (number: string) => `${number} or more`,
  upTo: (number: string) => `up to ${number}`,
  tally: (against: string, inFavour: string, context: string) =>
    `${against} against, ${inFavour} for, ${context} context`,
  oneReport: (origin: string) => `1 report, from ${origin}; nothing to compare it with.`,
  onlyNumber: (number: string) => `the only number named is ${number}`,
  from: (range: string) => `from ${range}`,
  withoutOwnClaim: (rest: string) => `without the perpetrator’s own claim ${rest}`,
  noUpperLimit: (reports: string) => `${reports} no upper limit`,
  wordsOnly: (reports: string) => `${reports} words instead of a number`,
  drawn: (drawn: string, all: string, isOne: boolean) =>
    `${drawn} of ${all} ${isOne ? 'is' : 'are'} drawn.`,
  latitude: (degrees: string, isSouth: boolean) => `${degrees}° ${isSouth ? 'S' : 'N'}`,
  longitude: (degrees: string, isWest: boolean) => `${degrees}° ${isWest ? 'W' : 'E'}`,
  citedBy: (checks: string, incidents: string) => `cited by ${checks} and ${incidents}`,
  pass: (years: string) => `${years} pass`,
  repeated: (by: string, claimant: string) => `Repeated by ${by}, a claim of ${claimant}`,
} as const;
