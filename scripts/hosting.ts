import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { siteAddress } from '#archive/site-address.ts';
import { headerRules } from '#site/headers.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { contentArgs } from './lib/content-folder.ts';
import { hostFiles, hostNames, isHost } from './lib/host-files.ts';
import { say } from './lib/report.ts';

await runVerb({
  name: 'hosting',
  description:
    'Write the file that makes a host send the headers of this site: the content security policy, caching, what other sites may read. GitHub and GitLab Pages send none; there the policy in each page has to do.',
  args: {
    for: {
      type: 'string',
      required: true,
      valueHint: 'host',
      description: `One of ${hostNames.join(', ')}.`,
    },
    out: {
      type: 'string',
      valueHint: 'file',
      description: 'Where to write it; without it, it is printed.',
    },
    root: {
      type: 'string',
      default: 'dist',
      valueHint: 'folder',
      description: 'The folder with the built site, as the server sees it.',
    },
    listen: {
      type: 'string',
      valueHint: 'address:port',
      description: 'For nginx and Caddy: answer here, without TLS, such as 127.0.0.1:8080.',
    },
    content: contentArgs.root,
  },
  examples: [
    'npm run hosting -- --for nginx --root /srv/plumbline/current --out plumbline.conf',
    'npm run hosting -- --for caddy --root /srv/plumbline/current --out Caddyfile',
    'npm run hosting -- --for vercel --out vercel.json',
  ],
  run: ({ for: host, out, root, listen, content }) => {
    if (!isHost(host)) {
      const known = hostNames.join(', ');
      throw new Failure(`"${host}" is no host we know. There are ${known}.`, exitCode.wrongUsage);
    }
    if (listen !== undefined && !/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(listen)) {
      throw new Failure(
        `"${listen}" is no address with a port. Write it as 127.0.0.1:8080.`,
        exitCode.wrongUsage,
      );
    }
    const rules = headerRules(readInterfaceLanguages(content));
    const site = {
      root: resolve(root),
      folder: root,
      host: new URL(siteAddress(content)).host,
      listen,
    };
    const text = hostFiles[host](rules, site);
    if (out === undefined) {
      process.stdout.write(text);
    } else {
      save(out, text);
      say(`The headers for ${host} are in ${out}.`);
    }
    return exitCode.ok;
  },
});

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file} cannot be written: ${reason}`);
  }
}
