import type { DeskSettings } from '#domain/desk-settings.ts';

/** Where a desk saves, as both desks understand it. */
export interface Backend {
  readonly name: string;
  readonly [option: string]: unknown;
}

/** Nothing is ever sent there: in a desk without a host only the folder on this machine can be chosen. */
const nowhere: Backend = { name: 'github', repo: 'local/content', auth_methods: ['token'] };

export function backendOf(desk: DeskSettings | undefined): Backend {
  if (!desk) return nowhere;
  const { host, repository, branch, address, signIn, appId } = desk;
  return {
    name: host,
    repo: repository,
    branch,
    ...(address !== undefined && addressesOf[host](address.replace(/\/$/, ''))),
    ...(signIn !== undefined && { base_url: signIn }),
    ...(appId !== undefined && { app_id: appId, ...(host === 'gitlab' && { auth_type: 'pkce' }) }),
    auth_methods: signIn === undefined && appId === undefined ? ['token'] : ['oauth', 'token'],
  };
}

/** Each host has its interface for programs elsewhere. */
const addressesOf = {
  github: (address: string) => ({ api_root: `${address}/api/v3` }),
  gitlab: (address: string) => ({ api_root: `${address}/api/v4`, base_url: address }),
  gitea: (address: string) => ({ api_root: `${address}/api/v1`, base_url: address }),
};
