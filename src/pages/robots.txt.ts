import { robotsText } from '#formats/robots.ts';
import { corpus } from '#site/corpus.ts';
import { publication } from '#site/publication.ts';
import { absolute, sitemap } from '#site/urls.ts';

/** Robots read what is published; drafts are for nobody's index. */
export const GET = (): Response =>
  new Response(robotsText(publication.preview ? undefined : absolute(sitemap, corpus().site)));
