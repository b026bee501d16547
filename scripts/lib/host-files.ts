import { caddyfile } from '#formats/headers/caddyfile.ts';
import type { HeaderRule } from '#formats/headers/header-rules.ts';
import { netlifyToml } from '#formats/headers/netlify-toml.ts';
import { nginxConf } from '#formats/headers/nginx-conf.ts';
import type { ServerSite } from '#formats/headers/server-site.ts';
import { vercelJson } from '#formats/headers/vercel-json.ts';

/** Of servers of one's own, where the site is; of others, the folder that they are handed. */
interface HostedSite extends ServerSite {
  readonly folder: string;
}

/** The files that make hosts send headers, by the name of the host. */
export const hostFiles = {
  nginx: nginxConf,
  caddy: caddyfile,
  netlify: (rules, { folder }) => netlifyToml(rules, folder),
  vercel: (rules, { folder }) => vercelJson(rules, folder),
} as const satisfies Record<string, (rules: readonly HeaderRule[], site: HostedSite) => string>;

export const hostNames = Object.keys(hostFiles);

export const isHost = (name: string): name is keyof typeof hostFiles => hostNames.includes(name);
