import type { z } from 'zod';
import type { Collection } from './collections.ts';
import type { Prose } from './prose-tree.ts';
import type { Redirect } from './redirects.ts';
import type { schemas } from './schemas.ts';
import type { BylineRecord, SiteSettings } from './site-settings.ts';
import type { VerdictRecord, VerdictScale } from './verdict.ts';

/** What one file of a collection says: relations are still ids. `body` is empty for plain YAML. */
export type RecordOf<C extends Collection> = Readonly<z.infer<(typeof schemas)[C]>> & {
  readonly id: string;
  readonly body: Prose;
};

/** All of content/ as parsed, by id, in order of id. */
export type Records = { readonly [C in Collection]: ReadonlyMap<string, RecordOf<C>> } & {
  readonly verdicts: ReadonlyMap<string, VerdictRecord>;
  readonly bylines: ReadonlyMap<string, BylineRecord>;
  readonly site: SiteSettings;
  readonly scale: VerdictScale;
  readonly redirects: readonly Redirect[];
};
