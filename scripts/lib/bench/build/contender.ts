import type { MeasuredRun } from './measured-run.ts';

/** What may differ from the build before. */
export const changes = ['entry', 'source', 'template'] as const;
export type Change = (typeof changes)[number];

export const peers = ['hugo', 'eleventy', 'astro-mdx'] as const;
export type PeerName = (typeof peers)[number];
export type ContenderName = 'plumbline' | PeerName | 'floor';

/** A generator with a site of its own, laid out in a folder of its own. */
export interface Contender {
  readonly name: ContenderName;
  readonly version: string;
  readonly outDir: string;
  /** Removes what earlier builds have left: output and caches. */
  readonly forget: () => void;
  readonly build: () => Promise<MeasuredRun>;
  /** Takes over an entry of the archive that was edited. */
  readonly takeEntry: (path: string) => void;
  /** Edits the template that pages of fact-checks are made with. */
  readonly editTemplate: (round: number) => void;
}
