import type { DataCatalogue } from '#site/data-catalogue.ts';
import type { RouteData } from 'astro';
import type { NumberLists } from './number-lists.ts';

/** What a worker needs to render as Astro does: all of it plain data. */
export interface WorkerSetup {
  /** Path of the output folder. */
  readonly outDir: string;
  /** Address of the module that Astro's own prerenderer loads. */
  readonly entry: string;
  /** Astro's data of each page, by its key: which stylesheets it links. */
  readonly pages: readonly (readonly [string, PageData])[];
  readonly scripts: readonly { readonly stage: string; readonly content: string }[];
  /**
   * The content of the build, read and checked once for all threads; `records` are `recordLines`, which each thread takes out,
   * so that their memory is free again when all have read them.
   */
  readonly content: {
    readonly root: string;
    readonly today: string;
    readonly records: SharedArrayBuffer[];
  };
  /** Of the data that the same build has written; undefined in a shard, which writes none. */
  readonly catalogue: DataCatalogue | undefined;
}

export interface PageData {
  readonly route: { readonly route: string };
  readonly component: string;
  readonly styles: readonly object[];
}

/** One page or file to be made. */
export interface RenderJob {
  readonly url: string;
  /** The pattern of its route and its component, a space between them. */
  readonly route: string;
  /** Of the file to be written, below the output folder. */
  readonly path: string;
}

/** What pages have read: names are given numbers, so that few of them travel between threads. */
export interface RenderedPages {
  readonly names: readonly string[];
  /** For each page, in order: the numbers of what it read. */
  readonly reads: NumberLists;
  /** Of the bytes of each page: SHA-256 in hexadecimal digits. */
  readonly digests: readonly string[];
}

/** The part of Astro's `BuildApp` that we lean on. It is no public interface: a smoke test tells when it changes. */
export interface PrerenderApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[];
    /** How the module of each component is imported. */
    readonly pageMap?: Map<string, () => Promise<unknown>>;
  };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(
    request: Request,
    options: { readonly routeData: RouteData | undefined; readonly locals: object },
  ): Promise<Response>;
}
