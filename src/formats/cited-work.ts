import type { Source } from '#domain/entities.ts';
import type { Work } from './claim-review-record.ts';

/** A source as others may be told of it: addressed live, only in its archived copies or not at all, as its link policy says. */
export const citedWork = ({ title, url, linkPolicy, archives }: Source): Work => ({
  name: title,
  ...(url && linkPolicy === 'live' && { url }),
  copies: linkPolicy === 'no-link' ? [] : archives.map((archive) => archive.url),
});
