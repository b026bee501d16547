import { admin, adminFallback } from './urls.ts';

/** An entry, opened in the desk; settings and pages of the site's own are entries there, too. */
export const adminEntry = (collection: string, id: string): string =>
  `${admin}#/collections/${collection}/entries/${id}`;

/** The configuration of the other desk. */
export const decapConfig = `${adminFallback}config.json`;

/** What the page of the desk asks the server of `npm run dev`. */
export const deskVerbs = ['files', 'check', 'save', 'preview'] as const;
export type DeskVerb = (typeof deskVerbs)[number];
export const deskRequest = (verb: DeskVerb): string => `${admin}desk/${verb}/`;
