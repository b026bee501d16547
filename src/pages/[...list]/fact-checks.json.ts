import type { APIRoute } from 'astro';
import { checkColumns } from '#formats/check-table.ts';
import { jsonText } from '#formats/table.ts';
import { checkListAt, checkListPaths } from '#site/check-lists.ts';
import { checkRows } from '#site/check-rows.ts';
import { corpus } from '#site/corpus.ts';
import { absolute } from '#site/urls.ts';

export const getStaticPaths = checkListPaths;

/** The fact-checks of a list for programs, with its address and under which terms it may be used. */
export const GET: APIRoute = ({ params }) => {
  const { site } = corpus();
  const { page, title, factChecks } = checkListAt(params['list']);
  const about = { title: title(), url: absolute(page, site), license: site.contentLicence.url };
  return new Response(jsonText(checkColumns, checkRows(factChecks, site), about), {
    headers: { 'content-type': 'application/json' },
  });
};
