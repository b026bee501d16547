import type { APIRoute } from 'astro';
import { oldText, oldTextPaths } from '#site/old-texts.ts';

export const getStaticPaths = () => oldTextPaths();

/** An old version of a fact-check as its file read: a text that is kept and never interpreted. */
export const GET: APIRoute = ({ params }) =>
  new Response(oldText(params['id'], params['version']), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
