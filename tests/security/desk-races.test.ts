import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { contentText } from '#archive/save-files.ts';
import { deskRequest } from '#site/desk-urls.ts';
import { answerDesk } from '../../src/integrations/desk/requests.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { fixtureDay, fixturePaths, writeContent } from '../support/archive-fixture.ts';
import { amount, run } from '../support/hostile-run.ts';

vi.setConfig({ testTimeout: 600_000 });

const saves = amount({ sample: 20, whole: 1000 });
const editors = ['Ada', 'Ben', 'Cem', 'Dua'];
const path = fixturePaths.topic;

/** Editors who all save the same topic at once, round by round; `basedOn` says what each of them claims to have read. */
async function race(basedOn: 'what was read' | 'what is there') {
  const root = writeContent();
  const publication = { root, today: fixtureDay, preview: true };
  const answer = answerDesk(publication, () => ({ reason: 'no preview here' }));
  const server = createServer((asked, response) =>
    answer(asked, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = () => contentText(root, path) ?? '';
  const save = async (before: string, after: string) => {
    const response = await fetch(`${origin}${deskRequest('save')}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify([{ path, before, after }]),
    });
    return { status: response.status, after, told: await response.text() };
  };
  const counts = { lost: 0, told: 0, saved: 0 };
  for (let round = 0; round < saves / editors.length; round += 1) {
    const read = text();
    const asked = editors.map((editor) =>
      read.replace(/^title: .*$/m, `title: ${editor} in round ${round}`),
    );
    const answers =
      basedOn === 'what was read'
        ? await Promise.all(asked.map((after) => save(read, after)))
        : await asked.reduce<Promise<Awaited<ReturnType<typeof save>>[]>>(
            async (before, after) => [...(await before), await save(text(), after)],
            Promise.resolve([]),
          );
    const taken = answers.filter(({ status }) => status === 200);
    counts.saved += taken.length;
    // Who was told that all is well, and whose words are not there.
    counts.lost += taken.filter(({ after }) => after !== text()).length;
    counts.told += answers.filter(
      ({ status, told }) => status === 409 && told.includes('somebody else saved it'),
    ).length;
  }
  server.close();
  return counts;
}

test('of editors who save one entry at once, one is first and the others are told', async () => {
  const { lost, told, saved } = await race('what was read');
  expect({ lost, saved, told }).toEqual({
    lost: 0,
    saved: saves / editors.length,
    told: saves - saves / editors.length,
  });
  const control = await race('what is there');
  expect(control.lost).toBeGreaterThan(0);
  noteFigure({
    id: 'R6',
    what: 'racing saves through the desk',
    reached: `${lost} of ${saves} lost silently: ${saved} saved, ${told} told that somebody else was first`,
    control: `without a word of what was read: ${control.lost} of ${saves} lost`,
    isReached: lost === 0,
    run,
  });
});
