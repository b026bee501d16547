/** A file that a pull request adds, changes or takes away; `mode` is that of git, "000000" where it is gone. */
export interface ChangedFile {
  readonly path: string;
  readonly mode: string;
}

/** What a pull request touches. */
export interface Scope {
  readonly content: readonly string[];
  /** Files that are no content, and why one that lies in content/ is none. */
  readonly others: readonly { readonly path: string; readonly why?: string }[];
}

/** Set by those who maintain the repository; whoever sends a pull request from outside cannot set it. */
export const mixedLabel = 'content-and-code';

export function scopeOf(files: readonly ChangedFile[]): Scope {
  const judged = files.map(({ path, mode }) => ({ path, why: whyNoContent(path, mode) }));
  return {
    content: judged.filter(({ why }) => why === undefined).map(({ path }) => path),
    others: judged.flatMap(({ path, why }) =>
      why === undefined ? [] : [{ path, ...(why !== '' && { why }) }],
    ),
  };
}

/** Undefined for content; an empty reason for what lies elsewhere. */
function whyNoContent(path: string, mode: string): string | undefined {
  if (!path.startsWith('content/')) return '';
  if (path.startsWith('content/pages/')) return 'pages of the site are compiled as programs';
  return plainModes.includes(mode) ? undefined : 'only plain files are content';
}

/** A plain file, or one that is gone: no link, no submodule, nothing that can be run. */
const plainModes = ['100644', '000000'];

/** True when both are touched and nobody who maintains the repository has allowed it. */
export const isRefused = ({ content, others }: Scope, labels: readonly string[]): boolean =>
  content.length > 0 && others.length > 0 && !labels.includes(mixedLabel);

/** What `git diff --raw -z --no-renames` says: for each file ":<modes> <hashes> <status>", then its path. */
export function readRawDiff(output: string): ChangedFile[] {
  const parts = output.split('\0');
  return parts.flatMap((part, index) => {
    const path = parts[index + 1];
    const [, mode] = part.split(' ');
    return index % 2 === 0 && path !== undefined && mode !== undefined ? [{ path, mode }] : [];
  });
}
