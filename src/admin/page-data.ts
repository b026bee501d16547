import type { DeskSite } from './desk-config.ts';

/** What the page says of the site. */
export const readDeskSite = (): DeskSite => JSON.parse(document.body.dataset['site'] ?? '{}');

/** The ids of fact-checks, each in the folder of its year. */
export const yearFolders = (): Readonly<Record<string, string>> =>
  JSON.parse(document.body.dataset['years'] ?? '{}');

/**
 * Lets a fact-check be opened by its id alone: the desk knows it by its year, too, and whoever links to it need not.
 */
export function findYears(yearOf: (id: string) => string | undefined): void {
  const expand = () => {
    const [, before, id] =
      /^(#\/collections\/fact-checks\/entries\/)([a-z0-9-]+)$/.exec(location.hash) ?? [];
    const year = id === undefined ? undefined : yearOf(id);
    if (before !== undefined && year !== undefined) {
      history.replaceState(history.state, '', `${before}${year}/${id}`);
    }
  };
  expand();
  // First of all listeners, so that the desk only sees the address that it knows.
  addEventListener('hashchange', expand, { capture: true });
}
