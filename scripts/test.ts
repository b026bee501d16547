import { exitCode, Failure, runVerb } from './lib/command.ts';
import { duration, say, styled } from './lib/report.ts';
import { allSteps, runStep, steps, type Outcome } from './lib/test-steps.ts';

await runVerb({
  name: 'test',
  description: `Run every test, or one step: ${allSteps.map(({ name }) => name).join(', ')}.`,
  args: {
    step: { type: 'positional', required: false, description: 'The only step to run.' },
  },
  run: async ({ step }) => {
    const chosen = step === undefined ? steps : allSteps.filter(({ name }) => name === step);
    if (chosen.length === 0) {
      throw new Failure(
        `No step "${step}": ${allSteps.map(({ name }) => name).join(', ')}.`,
        exitCode.wrongUsage,
      );
    }
    const outcomes: Outcome[] = [];
    for (const [index, each] of chosen.entries()) {
      say(styled('bold', `\n${index + 1}/${chosen.length}  ${each.name}: ${each.purpose}`));
      outcomes.push(await runStep(each));
    }
    say(`\n${table(outcomes)}`);
    for (const each of outcomes.flatMap(({ failures }) => failures)) say(`\nFAIL  ${each}`);
    for (const each of outcomes.flatMap(({ unsteady }) => unsteady)) {
      say(`\nFAILED ONCE, then passed  ${each}`);
    }
    say(total(outcomes));
    return outcomes.every(({ ok }) => ok) ? exitCode.ok : exitCode.failed;
  },
});

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ step, ok, passed, failed, skipped, milliseconds }) =>
    [
      ok ? styled('green', 'pass') : styled('red', 'FAIL'),
      step.name.padEnd(8),
      `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`.padEnd(28),
      duration(milliseconds),
    ].join('  '),
  );
  return rows.join('\n');
}

function total(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((count, outcome) => count + outcome[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}`;
}
