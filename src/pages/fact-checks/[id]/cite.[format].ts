import type { APIRoute } from 'astro';
import { bibTeX } from '#formats/bibtex.ts';
import { cslJson } from '#formats/citation.ts';
import { ris } from '#formats/ris.ts';
import { citationOf } from '#site/citation.ts';
import { corpus } from '#site/corpus.ts';
import { entryOf, entryPaths } from '#site/entry-paths.ts';

const formats = {
  bib: { write: bibTeX, type: 'application/x-bibtex; charset=utf-8' },
  ris: { write: ris, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { write: cslJson, type: 'application/vnd.citationstyles.csl+json' },
};

export const getStaticPaths = () =>
  entryPaths('fact-checks').flatMap(({ params }) =>
    Object.keys(formats).map((format) => ({ params: { ...params, format } })),
  );

/** The citation of a fact-check for reference managers. */
export const GET: APIRoute<Record<string, never>, { id: string; format: keyof typeof formats }> = ({
  params,
}) => {
  const { write, type } = formats[params.format];
  const cited = citationOf(entryOf('fact-checks', params.id), corpus().site);
  return new Response(write(cited), { headers: { 'content-type': type } });
};
