import { openSearchResponse } from '#site/opensearch-response.ts';
import { matchStrings as words } from '#site/strings-match.ts';
import { match } from '#site/urls.ts';

/** Tells browsers how to ask whether a claim was checked. */
export const GET = (): Response => openSearchResponse(match(), words.description);
