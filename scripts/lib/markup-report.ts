import { printable } from '#archive/problem-text.ts';
import { checkMarkup, type MarkupFinding } from '#formats/markup-check.ts';
import type { PageSource } from './markup-pages.ts';
import { counted, styled } from './report.ts';

/** What `npm run validate` found, as `--json` prints it. */
export interface MarkupReport {
  readonly pages: number;
  readonly reviews: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly (MarkupFinding & { readonly page: string })[];
}

export async function markupReport(
  { total, pages }: PageSource,
  onProgress: (done: number, total: number) => void,
): Promise<MarkupReport> {
  const findings: (MarkupFinding & { page: string })[] = [];
  let read = 0;
  let reviews = 0;
  for await (const { name, page } of pages) {
    const checked = checkMarkup(page);
    reviews += checked.reviews;
    findings.push(...checked.findings.map((finding) => ({ page: name, ...finding })));
    onProgress((read += 1), total);
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { pages: read, reviews, errors, warnings: findings.length - errors, findings };
}

const colours = { error: 'red', warning: 'yellow' } as const;

/** The report for people: a table for each page that has findings, and the sum. */
export function markupText({ pages, reviews, errors, warnings, findings }: MarkupReport): string {
  const read = `${counted(pages, 'page')}, ${counted(reviews, 'ClaimReview')}`;
  const found =
    findings.length === 0
      ? styled('green', 'nothing to mend')
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const width = Math.max(0, ...findings.map(({ rule }) => rule.length));
  const tables = [...Map.groupBy(findings, ({ page }) => page)].map(([page, own]) =>
    [
      styled('bold', printable(page)),
      ...own.map(({ rule, severity, path, what, mend }) => {
        const indent = ' '.repeat(11 + width);
        return [
          `  ${styled(colours[severity], severity.padEnd(7))}  ${rule.padEnd(width)}  ${styled('cyan', printable(path))}`,
          `${indent}  ${printable(what)}`,
          `${indent}  ${styled('dim', printable(mend))}`,
        ].join('\n');
      }),
    ].join('\n'),
  );
  return [...tables, `${read}: ${found}`].join('\n\n');
}
