import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { workflowFaults } from './github-workflow.ts';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({}).optional(),
});
const rights = z.record(z.string(), z.enum(['read', 'write', 'none'])).optional();
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: rights,
  concurrency: z.looseObject({ 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: rights,
      'timeout-minutes': z.number(),
      steps: z.array(step),
    }),
  ),
});
type Job = z.infer<typeof workflow>['jobs'][string];

/** What speaks against running a workflow of GitHub: its form, its rights, or whose code it runs with which of them. */
export function faultsOfWorkflow(name: string, text: string): string[] {
  const faults = workflowFaults(name, text);
  const read = workflow.safeParse(load(text, { schema: CORE_SCHEMA }));
  if (!read.success)
    return [
      ...faults,
      ...read.error.issues.map(({ path }) => `${path.join('.')} is not as it should be`),
    ];
  const { on, permissions, jobs, concurrency } = read.data;
  const isForStrangers = 'pull_request' in on;
  return [
    ...faults,
    ...['pull_request_target', 'workflow_run', 'issue_comment']
      .filter((event) => event in on)
      .map((event) => `${event} runs for strangers with rights`),
    ...(permissions === undefined ? ['rights are not limited'] : []),
    ...(hasWrite(permissions) ? ['all jobs may write'] : []),
    ...(concurrency['cancel-in-progress'] && !isForStrangers ? ['a deploy can be cut off'] : []),
    ...unpinned(text),
    ...Object.entries(jobs).flatMap(([id, job]) =>
      faultsOfJob(job, isForStrangers).map((fault) => `${id}: ${fault}`),
    ),
  ];
}

function faultsOfJob({ steps, permissions, ...job }: Job, isForStrangers: boolean): string[] {
  const hasRights = hasWrite(permissions) || /\bsecrets\./.test(JSON.stringify([job, steps]));
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  const ownCode = steps.some(({ run }) =>
    /\bnpm (?:ci|install|run|test)\b|\bnode /.test(run ?? ''),
  );
  return [
    ...(hasRights && isForStrangers ? ['strangers reach rights or secrets'] : []),
    ...(hasRights && (checkouts.length > 0 || ownCode)
      ? ['code of the repository runs with rights or secrets']
      : []),
    ...checkouts
      .filter(({ with: inputs }) => inputs?.['persist-credentials'] !== false)
      .map(() => 'the checkout leaves its token behind'),
    ...steps
      .filter(({ run }) => run?.includes('${{'))
      .map(() => 'an expression is put into a command'),
    ...steps
      .filter(({ run }) => /\bnpx\b(?! --yes [\w/@-]+@\d+\.\d+\.\d+ )/.test(run ?? ''))
      .map(() => 'a program is fetched without its exact version'),
  ];
}

const hasWrite = (granted: Readonly<Record<string, string>> | undefined): boolean =>
  Object.values(granted ?? {}).includes('write');

/** Actions are named by the hash of a commit, with the version for people. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/uses:\s*(.*)$/gm)]
    .map(([, named]) => named ?? '')
    .filter((named) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(named))
    .map((named) => `${named} is no action of GitHub by its hash`);

const gitlab = z.strictObject({
  stages: z.tuple([z.literal('build'), z.literal('deploy')]),
  workflow: z.strictObject({
    rules: z.tuple([z.strictObject({ if: z.literal('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH') })]),
  }),
  build: z.strictObject({
    stage: z.literal('build'),
    image: z.string().regex(/:\d+\.\d+\.\d+-/),
    timeout: z.string(),
    script: z.array(z.string()),
    artifacts: z.strictObject({ paths: z.tuple([z.literal('public')]), expire_in: z.string() }),
  }),
  pages: z.strictObject({
    stage: z.literal('deploy'),
    image: z.string().regex(/:\d+\.\d+\.\d+-/),
    needs: z.tuple([z.literal('build')]),
    variables: z.strictObject({ GIT_STRATEGY: z.literal('none') }),
    interruptible: z.literal(false),
    resource_group: z.string(),
    script: z.array(z.string().regex(/^test /)),
    artifacts: z.strictObject({ paths: z.tuple([z.literal('public')]) }),
  }),
});

/** The same for GitLab, by the structure that it must have: GitLab itself reads more than this. */
export const faultsOfGitlab = (text: string): string[] =>
  gitlab
    .safeParse(load(text, { schema: CORE_SCHEMA }))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
