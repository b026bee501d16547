import { csvText, jsonText } from '#formats/table.ts';
import { part } from './page-parts.ts';
import type { Group } from './search-index.ts';

const columns = ['kind', 'url', 'title', 'verdict', 'standing', 'claimant', 'date'] as const;
const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Everything that was found, not only what is shown, as a table that the browser saves; nothing is fetched but the index. */
export function offerDownload(
  root: HTMLElement,
  found: () => readonly Group[],
  failed: () => void,
): void {
  for (const format of ['csv', 'json'] as const) {
    part(root, `[data-save="${format}"]`, HTMLButtonElement).onclick = () => {
      saveAs(format, found()).catch(failed);
    };
  }
}

async function saveAs(format: keyof typeof types, groups: readonly Group[]): Promise<void> {
  const rows = await rowsOf(groups);
  const text =
    format === 'csv' ? csvText(columns, rows) : jsonText(columns, rows, { search: location.href });
  save(new Blob([text], { type: types[format] }), `search.${format}`);
}

async function rowsOf(groups: readonly Group[]) {
  const rows = await Promise.all(
    groups.map(async ({ kind, total, rows: read }) =>
      (await read(0, total)).map(({ url, meta }) => ({
        kind,
        url: new URL(url, location.origin).href,
        title: meta['title'],
        verdict: meta['verdict'],
        standing: meta['standing'],
        claimant: meta['claimant'],
        date: meta['date'],
      })),
    ),
  );
  return rows.flat();
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
