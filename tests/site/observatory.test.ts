import { expect, inject, it } from 'vitest';
import { headersFor } from '#formats/headers/header-rules.ts';
import { headerRules } from '#site/headers.ts';
import { factCheckUrl, home, match, search } from '#site/urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { builtPages } from '../support/built-site.ts';
import { run } from '../support/hostile-run.ts';
import { observatoryGrade } from '../support/observatory.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const pages = builtPages(inject('dist'));
const rules = headerRules(['en', 'ar']);
const check = theOne(siteCorpus()['fact-checks'], ({ id }) => id.startsWith('kabulov'));

const gradeOf = (path: string, headers: Readonly<Record<string, string>>, hops: string[]) =>
  observatoryGrade({ html: pages.get(path)?.html ?? '', headers, hops });

it('T4: is graded A+ by the Observatory', () => {
  const secured = ['http://site.example/', 'https://site.example/'];
  const grades = [home(), search(), match(), factCheckUrl(check)].map((path) =>
    gradeOf(path, headersFor(rules, path), secured),
  );
  const withoutPolicy = (html: string) => html.replace(/<meta http-equiv[^>]*>/, '');
  const bare = observatoryGrade({
    html: withoutPolicy(pages.get(home())?.html ?? ''),
    headers: {},
    hops: secured.slice(0, 1),
  });
  expect(bare.grade).toBe('F');
  const inPageAlone = gradeOf(home(), {}, secured);
  const reached = grades.every(({ grade }) => grade === 'A+');
  noteFigure({
    id: 'T4',
    what: 'Mozilla Observatory, its tests and scores applied to the headers of the table',
    reached: `${grades.length} pages: ${grades.map(({ grade, score }) => `${grade} (${score})`).join(', ')}`,
    control: `without headers, policy and TLS ${bare.grade} (${bare.score}); on a host without headers, policy in the page alone: ${inPageAlone.grade} (${inPageAlone.score})`,
    isReached: reached,
    run,
  });
  expect(reached).toBe(true);
});
