import { format, resolveConfig } from 'prettier';
import type { SecurityFigure } from './figures.ts';
import { failures, threats, type Threat } from './threats.ts';

export const securityPage = 'docs/security.md';

/** What docs/security.md holds: beside each figure that is asked the one that was reached. */
export const writeSecurityPage = async (figures: readonly SecurityFigure[]): Promise<string> =>
  format(text(figures), { ...(await resolveConfig(securityPage)), filepath: securityPage });

const text = (figures: readonly SecurityFigure[]): string =>
  `${[
    '# Security and reliability, measured',
    [
      'Who would like a verdict gone, what breaks by itself, what holds against it, and what the tests measured. This page is',
      'made by `npm run docs:security` from their results, which are kept in [security-figures.json](security-figures.json);',
      '[how to report a fault](../SECURITY.md).',
      `Machines: ${[...new Set(figures.map(({ machine }) => machine))].join('; ')}.`,
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
    '| what | reached | control | run | seed | on | |',
    '| --- | --- | --- | --- | ---: | --- | --- |',
    ...figures
      .toSorted((a, b) => (a.what < b.what ? -1 : 1))
      .map(({ what, reached, control, run, seed = '', measuredOn, isReached }) =>
        row([
          what,
          reached,
          control,
          run,
          `${seed}`,
          measuredOn,
          isReached ? '' : '**falls short**',
        ]),
      ),
  ].join('\n');

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
