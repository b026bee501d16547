import { deskContent } from '#site/desk-site.ts';
import { decapConfig } from './decap-config.ts';
import { deskSiteOf } from './desk-site.ts';

/** The configuration of Decap CMS; JSON is YAML, so it serves as its config.yml. */
export const GET = (): Response =>
  new Response(JSON.stringify(decapConfig(deskSiteOf(deskContent())), null, 2), {
    headers: { 'content-type': 'application/json' },
  });
