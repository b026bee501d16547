import { z } from 'zod';
import { line, webAddress } from './text.ts';

/** Hosts of repositories to which the desk in the browser can save. */
export const deskHosts = ['github', 'gitlab', 'gitea'] as const;
export type DeskHost = (typeof deskHosts)[number];

/** Of these, the ones that know drafts as requests to be merged. */
const hostsWithWorkflow: readonly DeskHost[] = ['github', 'gitlab'];

/** Where the desk in the browser saves when it is not `npm run dev` that serves it. */
export const deskSettings = z
  .strictObject({
    host: z.enum(deskHosts).describe('What hosts the repository; gitea is Forgejo, too.'),
    repository: line(200)
      .regex(/^[^/:\s]+(?:\/[^/:\s]+)+$/, 'Owner and name, such as "newsroom/checks".')
      .describe('Owner and name of the repository, such as "newsroom/checks".'),
    branch: line(100).default('main').describe('The branch that is published.'),
    address: webAddress
      .optional()
      .describe('Address of the host, when it is not github.com, gitlab.com or gitea.com.'),
    signIn: webAddress
      .optional()
      .describe('Address of your sign-in service; without it, editors sign in with a token.'),
    appId: line(200).optional().describe('Id of the desk at the host, for signing in (PKCE).'),
    editorialWorkflow: z
      .boolean()
      .default(false)
      .describe('Saves open a request to be merged instead of changing the branch.'),
  })
  .refine(({ host, editorialWorkflow }) => !editorialWorkflow || hostsWithWorkflow.includes(host), {
    error: 'Gitea has no editorial workflow here; leave it out, or use github or gitlab.',
    path: ['editorialWorkflow'],
  });
export type DeskSettings = z.infer<typeof deskSettings>;
