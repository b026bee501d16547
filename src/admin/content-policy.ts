import type { DeskSettings } from '#domain/desk-settings.ts';

/** Where a host's interface for programs is, when it is the public one. */
const publicHosts = {
  github: ['https://api.github.com', 'https://avatars.githubusercontent.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
} as const;

/** The security policy of the page: nothing leaves this machine but to the host that the site names. */
export function contentPolicy(desk: DeskSettings | undefined): string {
  const hosts = desk
    ? [
        ...(desk.address === undefined ? publicHosts[desk.host] : [new URL(desk.address).origin]),
        ...(desk.signIn === undefined ? [] : [new URL(desk.signIn).origin]),
      ]
    : [];
  const to = (...sources: string[]) => [...sources, ...hosts].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Sveltia sets styles of its own on what it draws.
    "style-src 'self' 'unsafe-inline' blob:",
    `img-src ${to("'self'", 'data:', 'blob:')}`,
    "font-src 'self' data:",
    `connect-src ${to("'self'", 'blob:', 'data:')}`,
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' data: blob:",
    "form-action 'none'",
  ].join('; ');
}
