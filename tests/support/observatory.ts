import fs from 'node:fs';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { Session } from '@mdn/mdn-http-observatory/src/retriever/session.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';

interface AnsweredPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Where a reader ends who asks without TLS, hop by hop. */
  readonly hops: readonly string[];
}

/**
 * The grade of a page by Mozilla's Observatory. Its scanner would ask hosts on the web; here its tests and its scores are
 * given an answer, and its list of hosts that browsers know as secure is empty.
 */
export function observatoryGrade({ html, headers, hops }: AnsweredPage) {
  const address = 'https://site.example/';
  const requests = new Requests('site.example');
  const answer = {
    headers: answered({ 'Content-Type': 'text/html; charset=utf-8', ...headers }),
    status: 200,
    verified: true,
    httpEquiv: parseHttpEquivHeaders(html, address),
  };
  requests.session = new Session(new URL(address));
  requests.resources.path = html;
  Object.assign(requests.responses, { auto: answer, cors: answer, http: answer, https: answer });
  requests.responses.httpRedirects = hops.map((hop, index) => ({
    url: new URL(hop),
    status: index < hops.length - 1 ? 301 : 200,
  }));
  const scores = withEmptyPreloadList(() => ALL_TESTS.map((test) => test(requests).result)).map(
    (result) => (result === null ? 0 : getScoreModifier(result)),
  );
  const sum = (of: readonly number[]) => of.reduce((total, score) => total + score, 100);
  const strict = sum(scores.filter((score) => score < 0));
  return getGradeForScore(strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(scores) : strict);
}

/** Headers as its HTTP client hands them over. */
function answered(headers: Readonly<Record<string, string>>) {
  const byName = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const get = (name: string) => byName.get(name.toLowerCase());
  return Object.defineProperty(Object.fromEntries(byName), 'get', { value: get });
}

/** The package fetches that list when it is installed, which we do not let it. */
function withEmptyPreloadList<T>(grade: () => T): T {
  const { readFileSync } = fs;
  const patched = (...args: Parameters<typeof readFileSync>) =>
    String(args[0]).endsWith('hsts-preload.json') ? '{}' : readFileSync(...args);
  Object.assign(fs, { readFileSync: patched });
  try {
    return grade();
  } finally {
    Object.assign(fs, { readFileSync });
  }
}
