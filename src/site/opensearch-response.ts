import { openSearchDescription } from '#formats/opensearch.ts';
import { corpus } from './corpus.ts';
import { absolute } from './urls.ts';

/** By which a browser learns to ask a page of this site. */
export function openSearchResponse(path: string, description: string): Response {
  const { site } = corpus();
  const { name, lang } = site;
  const text = openSearchDescription({ name, description, address: absolute(path, site), lang });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
