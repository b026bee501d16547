import type { APIRoute } from 'astro';
import { baseMap } from '#site/base-map.ts';

export const getStaticPaths = () => [{ params: { base: `base.${baseMap().digest}` } }];

/** The shared picture under the pins of every map. */
export const GET: APIRoute = () =>
  new Response(baseMap().svg, { headers: { 'Content-Type': 'image/svg+xml' } });
