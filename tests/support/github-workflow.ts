import { registerHooks } from 'node:module';

// The package imports JSON as bundlers do; Node wants to be told that it is JSON.
registerHooks({
  resolve: (name, context, next) => {
    const found = next(name, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** What GitHub's own parser says against a workflow. */
export const workflowFaults = (name: string, content: string): string[] =>
  parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);
