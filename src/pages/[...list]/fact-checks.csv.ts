import type { APIRoute } from 'astro';
import { checkColumns } from '#formats/check-table.ts';
import { csvText } from '#formats/table.ts';
import { checkListAt, checkListPaths } from '#site/check-lists.ts';
import { checkRows } from '#site/check-rows.ts';
import { corpus } from '#site/corpus.ts';

export const getStaticPaths = checkListPaths;

/** The fact-checks of a list as a table. */
export const GET: APIRoute = ({ params }) => {
  const { factChecks } = checkListAt(params['list']);
  return new Response(csvText(checkColumns, checkRows(factChecks, corpus().site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
