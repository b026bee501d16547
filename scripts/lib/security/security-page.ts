import type { SecurityFigure } from './figures.ts';
import { failures, threats, type Threat } from './threats.ts';

/** docs/security.md: beside each figure that is asked the one that was reached. */
export const securityPage = (figures: readonly SecurityFigure[], measured: string): string =>
  `${[
    '# Security and reliability, measured',
    [
      'Who would like a verdict gone, what breaks by itself, what holds against it, and what the tests measured. This page is',
      'made from their results by `npm run docs:security`; [how to report a fault](../SECURITY.md).',
      `${measured}`,
      'A control shows that the test sees the harm where there is some. "Sample" is what runs in `npm cit`, "whole" is',
      '`npm run test:hostile`.',
    ].join('\n'),
    '## Threats',
    ...threats.map((threat) => section(threat, figures)),
    '## Failures',
    ...failures.map((failure) => section(failure, figures)),
  ].join('\n\n')}\n`;

function section(threat: Threat, figures: readonly SecurityFigure[]): string {
  const own = figures.filter(({ id }) => id === threat.id);
  const tests = threat.tests.map((test) => `[${test}](../tests/${test})`).join(', ');
  return [
    `### ${threat.id} ${threat.name}`,
    `${threat.control}`,
    `**Asked:** ${threat.asked}`,
    own.length > 0 ? table(own) : '**Not measured.**',
    ...(tests === '' ? [] : [`Tests: ${tests}`]),
  ].join('\n\n');
}

const table = (figures: readonly SecurityFigure[]): string =>
  [
    '| what | reached | control | run | seed | |',
    '| --- | --- | --- | --- | ---: | --- |',
    ...figures
      .toSorted((a, b) => (a.what < b.what ? -1 : 1))
      .map(({ what, reached, control, run, seed, isReached }) =>
        row([what, reached, control, run, String(seed ?? ''), isReached ? '' : '**falls short**']),
      ),
  ].join('\n');

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
