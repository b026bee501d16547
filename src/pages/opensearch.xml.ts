import { openSearchResponse } from '#site/opensearch-response.ts';
import { strings } from '#site/strings.ts';
import { search } from '#site/urls.ts';

/** Tells browsers how to search the site. */
export const GET = (): Response => openSearchResponse(search(), strings.searchDescription);
