import type { SearchRecord } from '#formats/search-record.ts';
import { byText } from '#domain/text-order.ts';
import { CborWriter } from './cbor-writer.ts';
import type { Meta } from './meta-file.ts';

type Filtered = Pick<SearchRecord, 'filters'>;
type Sorted = Pick<SearchRecord, 'sort'>;

/** The file of each filter: the numbers of the pages that have each value. In order, where Pagefind keeps none. */
export function filterFiles(
  pages: readonly Filtered[],
): { readonly filter: string; readonly bytes: Buffer }[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [page, { filters: own }] of pages.entries()) {
    for (const [filter, values] of Object.entries(own)) {
      const known = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, known);
      for (const value of values) {
        const having = known.get(value);
        if (having) having.push(page);
        else known.set(value, [page]);
      }
    }
  }
  const writer = new CborWriter();
  return [...filters]
    .sort(([a], [b]) => byText(a, b))
    .map(([filter, values]) => {
      writer.array(2).text(filter).array(values.size);
      for (const [value, having] of [...values].sort(([a], [b]) => byText(a, b))) {
        writer.array(2).text(value).array(having.length);
        for (const page of having) writer.unsigned(page);
      }
      return { filter, bytes: writer.take() };
    });
}

/** The numbers of the pages in each order: that of numbers where all values are numbers. */
export function sortedPages(pages: readonly Sorted[]): Meta['sorts'] {
  const keys = [...new Set(pages.flatMap(({ sort }) => Object.keys(sort)))].sort(byText);
  return keys.map((key) => {
    const values = pages.flatMap(({ sort }, page) => {
      const value = sort[key];
      return value === undefined ? [] : [{ page, value }];
    });
    const isNumeric = values.every(({ value }) => /^[+-]?\d+(\.\d+)?$/.test(value));
    const order = isNumeric
      ? values.sort((a, b) => Number(a.value) - Number(b.value))
      : values.sort((a, b) => byText(a.value, b.value));
    return { key, pages: order.map(({ page }) => page) };
  });
}
