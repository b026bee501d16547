import { openSearchDescription } from '#formats/opensearch.ts';
import { corpus } from '#site/corpus.ts';
import { strings } from '#site/strings.ts';
import { absolute, search } from '#site/urls.ts';

/** Tells browsers how to search the site. */
export function GET(): Response {
  const { site } = corpus();
  const text = openSearchDescription({
    name: site.name,
    description: strings.searchDescription,
    address: absolute(search(), site),
    lang: site.lang,
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
