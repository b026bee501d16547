const megabyte = 1024 * 1024;

/** What an import takes in at most, so that no input can exhaust the machine. */
export interface Limits {
  /** Bytes as they arrive. */
  readonly received: number;
  /** Bytes once they are unpacked. */
  readonly unpacked: number;
  /** Bytes that a packed byte may become, on the whole. */
  readonly ratio: number;
  /** Characters of one record, or of a page of HTML. */
  readonly record: number;
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Records of one run. */
  readonly records: number;
}

export const limits: Limits = {
  received: 256 * megabyte,
  unpacked: 1024 * megabyte,
  ratio: 200,
  record: 10 * megabyte,
  depth: 40,
  records: 50_000,
};

/** "256 MB". */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / megabyte).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
