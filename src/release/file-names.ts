/** Where the changelog of a release and its end lie in the folder of the release. */
export const changelogFile = 'changelog.jsonl';
export const headFile = 'head.json';

/** The list of the SHA-256 of every file of a release, as `sha256sum -c` reads it, and its signature. */
export const checksumList = 'SHA256SUMS';
export const checksumSignature = `${checksumList}.sig`;

export type ProofFile = typeof changelogFile | typeof headFile | typeof checksumList;
