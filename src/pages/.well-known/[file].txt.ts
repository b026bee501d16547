import type { APIRoute } from 'astro';
import { securityText } from '#formats/security-txt.ts';
import { corpus } from '#site/corpus.ts';
import { publication } from '#site/publication.ts';
import { absolute, securityFile } from '#site/urls.ts';

/** The settings name whom to tell, and until when that holds; without them, or after that day, there is no file. */
const standing = () => {
  const { security } = corpus().site;
  return security && security.expires >= publication.today ? security : undefined;
};

export const getStaticPaths = () => (standing() ? [{ params: { file: 'security' } }] : []);

export const GET: APIRoute = () => {
  const security = standing();
  const text = security && securityText(security, absolute(securityFile, corpus().site));
  return new Response(text);
};
