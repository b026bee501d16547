import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factCheckUrl, incidentUrl } from '#site/urls.ts';
import { visibleText } from '../support/built-site.ts';
import { startServing } from '../support/serving-verb.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const [from, to] = ['kabul-airport-2021', 'airport-in-kabul-2021'];
const incident = theOne(siteCorpus().incidents, ({ id }) => id === from);
const relying = [...new Set(incident.reliedOnBy.map(({ factCheck }) => factCheck.id))];

/** As many drafts again that rely on the incident, until six checks do. */
function withDrafts(content: string): string[] {
  const folder = join(content, 'fact-checks/2026');
  const drafts = Array.from({ length: 6 - relying.length }, (_, index) => `draft-${index + 1}`);
  for (const [index, id] of drafts.entries()) {
    const text = readFileSync(join(folder, `${relying[index % relying.length]}.mdx`), 'utf8');
    const draft = text
      .replace(/^title: .*$/m, `title: Draft ${index + 1}`)
      .replace(/^status: .*$/m, 'status: draft')
      .replace(/^history:\n(?: .*\n)+/m, '');
    writeFileSync(join(folder, `${id}.mdx`), draft);
  }
  return [...relying, ...drafts];
}

it(
  'an incident that six checks rely on is renamed: a clean check, a redirect, the same text for readers',
  { timeout: 120_000 },
  async () => {
    await using copy = await contentCopy();
    const checks = withDrafts(copy.content);
    expect(checks).toHaveLength(6);
    const { server, address } = await startServing('dev', [], { CONTENT_DIR: copy.content });
    const text = async (url: string) => {
      const answer = await fetch(`${address}${url}`);
      expect(answer.status, url).toBe(200);
      return visibleText(await answer.text());
    };
    const textsOf = async (id: string) =>
      Promise.all(
        [incidentUrl({ id }), ...checks.map((check) => factCheckUrl({ id: check }))].map(text),
      );
    try {
      const before = await textsOf(from);
      for (const page of before.slice(1)) expect(page).toContain(incident.title);

      const renamed = await runVerb('rename', ['incidents', from, to, '--root', copy.content]);
      expect(renamed.exitCode, renamed.output).toBe(0);
      for (const id of checks) expect(renamed.output).toContain(`fact-checks/2026/${id}.mdx`);
      const check = await runVerb('check', ['--root', copy.content]);
      expect(check.output).toMatch(/: 0 errors, 0 warnings/);

      expect(await textsOf(to)).toEqual(before);
      const links = await (await fetch(`${address}${factCheckUrl({ id: 'draft-1' })}`)).text();
      expect(links).toContain(`href="${incidentUrl({ id: to })}`);
      expect(links).not.toContain(from);
      const moved = await (await fetch(`${address}${incidentUrl({ id: from })}`)).text();
      expect(moved).toContain(incidentUrl({ id: to }));
    } finally {
      server.kill();
      await server;
    }
  },
);
