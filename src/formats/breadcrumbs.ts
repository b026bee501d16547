import type { BreadcrumbList, WithContext } from 'schema-dts';

/** A page on the way to another one. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** The way to a page, from the first list down to the page itself, which needs no address. */
export const breadcrumbs = (way: readonly Crumb[], page: string): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...way.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
    { '@type': 'ListItem', position: way.length + 1, name: page },
  ],
});
