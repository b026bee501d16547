import { openSearchDescription } from '#formats/opensearch.ts';
import { corpus } from '#site/corpus.ts';
import { matchStrings as words } from '#site/strings-match.ts';
import { absolute, match } from '#site/urls.ts';

/** Tells browsers how to ask whether a claim was checked. */
export function GET(): Response {
  const { site } = corpus();
  const text = openSearchDescription({
    name: site.name,
    description: words.description,
    address: absolute(match(), site),
    lang: site.lang,
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
