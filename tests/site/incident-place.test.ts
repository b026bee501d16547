import { expect, inject, it } from 'vitest';
import { incidentUrl } from '#site/urls.ts';
import { builtPages, visibleText } from '../support/built-site.ts';

const pages = builtPages(inject('dist'));

/** What the docket of an incident says of its place. */
function placeOf(id: string): string {
  const html = pages.get(incidentUrl({ id }))?.html ?? '';
  const [, shown = ''] = /<dt[^>]*>Place<\/dt>\s*<dd[^>]*>([\s\S]*?)<\/dd>/.exec(html) ?? [];
  return visibleText(shown);
}

it('names the country of a place, and a place that is a country once', () => {
  expect(placeOf('kerman-2024')).toMatch(/^Kerman, Iran\b/);
  expect(placeOf('iran-round-up-2024')).toMatch(/^Iran\b(?!, Iran)/);
  expect(placeOf('founding-of-isis-k')).toMatch(/^Eastern Afghanistan\b(?!, Afghanistan)/);
});
