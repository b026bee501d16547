import { afterAll, beforeAll, expect, it } from 'vitest';
import { factCheckUrl, sourceUrl } from '#site/urls.ts';
import { runVerb } from '../support/site-build.ts';
import {
  fillIn,
  idle,
  openDesk,
  openForm,
  saveButton,
  type OpenDesk,
} from '../support/desk-page.ts';

const source = 'A report that a test wrote';
const sourceId = 'a-report-that-a-test-wrote';
const check = 'Nothing shows that a test ever happened';
const checkId = 'nothing-shows-that-a-test-ever-happened';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  // Previews are tested elsewhere.
  await desk.page.route('**/admin/desk/preview/', (route) => route.abort());
});
afterAll(() => desk[Symbol.asyncDispose]());

const open = (form: string) => openForm(desk.page, form, { field: 'title', value: '' });

async function save(): Promise<void> {
  await saveButton(desk.page).click();
  const refusal = desk.page.getByRole('dialog', { name: 'Not saved' });
  await refusal.or(idle(desk.page)).first().waitFor();
  if (await refusal.isVisible()) throw new Error(await refusal.innerText());
}

it('a source is written in the desk', async () => {
  await open('#/collections/sources/new');
  await fillIn(desk.page, {
    title: source,
    type: 'Report',
    publisher: 'Example News',
    publisherKind: 'News',
    level: 'Secondary',
    reliability: 'F',
    linkPolicy: 'No link',
  });
  await save();
  expect(await desk.file(`sources/${sourceId}.yaml`)).toBe(
    `type: report
title: ${source}
publisher: Example News
publisherKind: news
level: secondary
reliability: F
linkPolicy: no-link
`,
  );
});

it('a fact-check with two evidence items, an incident and that source is written in the desk', async () => {
  await open('#/collections/fact-checks/new');
  await fillIn(desk.page, {
    title: check,
    status: 'Draft',
    lang: 'en',
    'claim.summary': 'A test happened',
    'claim.claimant': 'Zamir Kabulov',
    'claim.capacity': 'Invented for a test',
    'claim.madeOn': '2023-03',
    'claim.medium': 'interview',
    'claim.selectionReason': 'Reach',
    '+claim.appearances': '',
    'claim.appearances.0.source': source,
    'claim.appearances.0.locator': 'para. 1',
    '+quote': 'Reported',
    'quote.paraphrase': 'He said that a test happened.',
    'quote.reason': 'The report does not print his words.',
    'quote.source': source,
    'quote.locator': 'para. 1',
    verdict: 'Unproven',
    conclusion: 'Nothing is settled yet.',
    '+evidence': '',
    'evidence.0.id': 'bombed',
    'evidence.0.finding': 'The airport was bombed.',
    'evidence.0.direction': 'Context',
    '+evidence.0.incidents': '',
    'evidence.0.incidents.0.incident': 'Suicide bombing at Kabul airport',
    'evidence.0.incidents.0.reliesOn': 'That it happened.',
    '+evidence.0.sources': '',
    'evidence.0.sources.0.source': source,
    'evidence.0.sources.0.locator': 'para. 2',
    'evidence.0.checkedOn': '2026-11-22',
  });
  await fillIn(desk.page, {
    '+evidence': '',
    'evidence.1.id': 'nothing-found',
    'evidence.1.finding': 'No document speaks for it.',
    'evidence.1.direction': 'Supports',
    '+evidence.1.sources': '',
    'evidence.1.sources.0.source': source,
    'evidence.1.sources.0.locator': 'para. 3',
    'evidence.1.searched': 'The report.',
    'evidence.1.checkedOn': '2026-11-22',
    'replies.notSought': 'It is a test.',
    authors: 'Plumbline desk',
    body: 'Nothing is known (<Evidence id="nothing-found" />).',
  });
  await save();
  const written = await desk.file(`fact-checks/2026/${checkId}.mdx`);
  expect(written).toContain(`title: ${check}\nstatus: draft\nlang: en\nclaim:\n`);
  expect(written).toMatch(/\n---\n\nNothing is known \(<Evidence id="nothing-found" \/>\)\.\n$/);
});

it('both pass the check, and the pages of both are on the site', async () => {
  const { exitCode, output } = await runVerb('check', ['--root', desk.content]);
  expect(output).toContain('0 errors');
  expect(exitCode).toBe(0);
  const page = await desk.page.request.get(`${desk.address}${factCheckUrl({ id: checkId })}`);
  const html = await page.text();
  expect(html).toContain(check);
  expect(html).toContain('No document speaks for it.');
  expect(html).toContain('Suicide bombing at Kabul airport');
  expect(html).toContain(sourceUrl({ id: sourceId }));
});

it('an id that is taken is not taken again', async () => {
  await open('#/collections/sources/new');
  await fillIn(desk.page, { title: source });
  const before = await desk.file(`sources/${sourceId}.yaml`);
  await saveButton(desk.page).click();
  await desk.page.getByRole('dialog', { name: 'Not saved' }).waitFor();
  expect(await desk.file(`sources/${sourceId}.yaml`)).toBe(before);
});
