import { createHash, hash } from 'node:crypto';
import { collections } from '#domain/collections.ts';
import type { Records } from '#domain/records.ts';
import { processWide } from '#domain/process-wide.ts';

const known = processWide('record-digests', () => new WeakMap<object, string>());

/** The SHA-1 of a record as JSON, in base64url: the same as long as its file says the same. */
export function recordDigest(record: object): string {
  return known.get(record) ?? noteRecordDigest(record, JSON.stringify(record));
}

/** Keeps the digest of a record of which the JSON is at hand, so that it need not be written again. */
export function noteRecordDigest(record: object, json: string | Uint8Array): string {
  const digest = hash('sha1', json, 'base64url');
  known.set(record, digest);
  return digest;
}

/** The SHA-1 of all records together: the same in every process that has read the same content. */
export function recordsDigest({ site, scale, redirects, ...entries }: Records): string {
  const digest = createHash('sha1').update(JSON.stringify({ site, scale, redirects }));
  for (const collection of collections) {
    for (const record of entries[collection].values()) digest.update(recordDigest(record));
  }
  return digest.digest('base64url');
}
