import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { workflowFaults } from './support/github-workflow.ts';

const path = '.github/workflows/content.yml';
const text = readFileSync(path, 'utf8');

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({}).optional(),
});
const workflow = z
  .strictObject({
    name: z.string(),
    on: z.strictObject({ pull_request: z.object({ types: z.array(z.string()) }) }),
    permissions: z.unknown(),
    concurrency: z.unknown(),
    jobs: z.record(
      z.string(),
      z.looseObject({ permissions: z.undefined().optional(), steps: z.array(step) }),
    ),
  })
  .parse(load(text, { schema: CORE_SCHEMA }));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

it('is a workflow as GitHub reads it', () => {
  expect(workflowFaults(path, text)).toEqual([]);
  expect(workflowFaults(path, text.replace('runs-on', 'runs-in'))).not.toEqual([]);
});

it('runs on pull requests with the least rights and no secrets', () => {
  expect(Object.keys(workflow.on)).toEqual(['pull_request']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(text).not.toMatch(/secrets\.|pull_request_target|write\b/);
  for (const { uses, with: inputs } of steps) {
    if (uses?.startsWith('actions/checkout@')) {
      expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  }
});

it('puts nothing that a stranger writes into a command', () => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs.length).toBeGreaterThan(5);
  expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
});

it('calls verbs that exist', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const verbs = [...text.matchAll(/npm run --silent ([\w:-]+)/g)].map(([, verb]) => verb ?? '');
  expect(verbs).toEqual(['pull-request', 'check', 'format:content', 'build']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(verbs));
});
