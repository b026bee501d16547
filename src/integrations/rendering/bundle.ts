import { programDigest } from '#archive/program-digest.ts';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file that Vite has bundled, as far as we look at it. */
interface BundledFile {
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
  readonly isEntry?: boolean;
}

/** What Vite makes of the templates: where Astro's entry to them is, and a key of all of them. */
export class Bundle {
  /** Address of the module from which Astro's prerenderer takes its pages. */
  entry: string | undefined;
  readonly #digests: string[] = [];

  /** `environment` is that of pages or that of what browsers load. */
  add(environment: string, dir: string | undefined, files: readonly BundledFile[]): void {
    for (const { fileName, code, source, isEntry } of files) {
      this.#digests.push(`${environment} ${fileName} ${sha256(code ?? source ?? '')}`);
      if (dir && isEntry && environment === 'prerender' && /^prerender-entry\b/.test(fileName)) {
        this.entry = pathToFileURL(join(dir, fileName)).href;
      }
    }
  }

  /** The same for the same templates, styles, scripts, packages and Node, and for the same `settings`. */
  key(settings: unknown): string {
    return sha256(
      [...this.#digests.toSorted(), programDigest([]), JSON.stringify(settings)].join('\n'),
    );
  }
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
