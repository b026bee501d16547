import type { APIRoute } from 'astro';
import { cardSize } from '#charts/card-text.ts';
import { oEmbed } from '#formats/oembed.ts';
import { corpus } from '#site/corpus.ts';
import { embedOf } from '#site/embed.ts';
import { entryOf, entryPaths } from '#site/entry-paths.ts';
import { isLeftOut } from '#site/left-out.ts';
import { absolute, cardUrl } from '#site/urls.ts';

export const getStaticPaths = () => entryPaths('fact-checks');

/** A fact-check for programs that turn links into frames. */
export const GET: APIRoute = ({ params }) => {
  const check = entryOf('fact-checks', params.id);
  const { site } = corpus();
  const card = { address: absolute(cardUrl(check), site), ...cardSize };
  return Response.json(oEmbed(embedOf(check, site), isLeftOut('cards') ? undefined : card, site));
};
