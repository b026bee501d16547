import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { changed, fixturePaths as at, writeContent } from '../support/archive-fixture.ts';
import { captureDesk as desk, digest, page, said } from '../support/capture-desk.ts';
import { smallPdf } from '../support/small-pdf.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 120_000 });

test('a web page is kept and recorded with the sentence that is quoted, and check looks it up', async () => {
  const { store, record, document, run, capture } = desk();
  expect((await run('check')).stdout).toContain('has no captured passage');
  const sound = record();
  const done = await capture(document('page.html', page(said)));
  expect(done.stderr).toBe('');
  const sha = digest(page(said));
  expect(record()).toBe(`${sound}capture:
  sha256: ${sha}
  bytes: ${Buffer.byteLength(page(said))}
  mediaType: text/html
  capturedOn: 2026-11-22
  passages:
    - locator: para. 3
      text: “It is clear that ${said},” he said.
`);
  expect(readFileSync(join(store, `${sha}.html`), 'utf8')).toBe(page(said));
  const sure = await run('check', '--format', 'json');
  expect(JSON.parse(sure.stdout)).toMatchObject({ errors: 0, captures: { read: 1, absent: 0 } });

  // Without the document the passage on record is the proof, and that is said once.
  rmSync(store, { recursive: true });
  expect((await run('check')).stdout).toMatch(/: 0 errors.*\n1 captured document is not here;/);
  expect((await capture(join(store, 'x'))).stderr).toContain('There is no file');
  expect((await capture()).stderr).toContain('Name its file');
});

test('a document that was cut short, or a passage that it does not have, is an error', async () => {
  const { store, record, document, run, capture } = desk();
  await capture(document('page.html', page(said)), '--captured-on', '2026-11-20');
  expect(record()).toContain('capturedOn: 2026-11-20');
  const [name = ''] = readdirSync(store).filter((file) => file.endsWith('.html'));
  const whole = readFileSync(join(store, name));
  truncateSync(join(store, name), 20);
  for (const args of [
    ['check'],
    ['capture', '--verify'],
    ['capture', '--verify', 'monitors-report'],
  ]) {
    const [verb = '', ...rest] = args;
    const { stdout, stderr, exitCode } = await run(verb, ...rest);
    expect(stdout + stderr).toContain(
      `${name} is not what was captured: expected were ${whole.length} bytes with SHA-256 ${digest(whole)}, found 20 bytes with`,
    );
    expect(stdout + stderr).toMatch(
      /monitors-report\.yaml:10:\d+ .*\[capture-file\]\n {4}mend: Put the captured file back/,
    );
    expect(exitCode).toBe(1);
  }
  writeFileSync(join(store, name), whole);
  expect((await run('check')).exitCode).toBe(0);
  // A text that somebody has touched is found by reading the document again.
  writeFileSync(join(store, `${digest(whole)}.text-2.txt`), 'Nothing of the kind.');
  expect((await run('check')).stdout).toMatch(
    /words-in-document[\s\S]*words-in-document[\s\S]*: 2 errors/,
  );
  expect((await run('capture', '--verify')).stdout).toBe(
    '1 captured document read again, 0 not here: 0 errors',
  );
  expect((await run('check')).exitCode).toBe(0);
});

test('a document that has changed is recorded only on a clear word, and the earlier one stays', async () => {
  const { record, kept, document, run, capture } = desk();
  await capture(document('page.html', page(said)));
  const [before, files] = [record(), kept()];
  const later = document('later.html', page('foreign powers arm the group'));
  const refused = await capture(later);
  expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--accept') });
  expect(refused.stdout).toContain(
    'sought   “It is clear that foreign powers [aid] the group,” he said.'.replace(/[“”]/g, '"'),
  );
  expect([record(), kept()]).toEqual([before, files]);
  expect((await capture(later, '--accept')).exitCode).toBe(0);
  expect(record()).toContain(`  earlier:\n    - sha256: ${digest(page(said))}\n`);
  expect(kept()).toEqual(expect.arrayContaining(files));
  // The quotation is proved by the earlier capture.
  expect((await run('check')).stdout).toMatch(/: 0 errors, 0 warnings/);
});

test('a PDF by pages; passages that are given; words that are not there', async () => {
  const { record, kept, document, capture } = desk();
  const pdf = document(
    'report.pdf',
    smallPdf([['It began.'], ['They say that foreign powers', 'aid the group. So it ends.']]),
  );
  const wrong = await capture(pdf, '--passage', 'never said|p. 1');
  expect(wrong).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('does not have the passage "never said"'),
  });
  expect(kept()).toEqual([]);
  const dry = await capture(pdf, '--dry-run');
  expect(dry.stdout).toContain('mediaType: application/pdf');
  expect(kept()).toEqual([]);
  expect((await capture(pdf, '--passage', 'It began.|p. 1')).exitCode).toBe(0);
  expect(record()).toContain(`  passages:
    - locator: p. 1
      text: It began.
    - locator: p. 2
      text: They say that ${said}.
`);
});

test('a quotation that the document does not have is shown beside what comes closest', async () => {
  const { kept, record, document, capture } = desk();
  const before = record();
  const { stdout, exitCode } = await capture(
    document('page.txt', 'He said foreign powers fund the group.'),
  );
  expect(stdout).toContain(
    'sought   foreign powers [aid] the group\n  nearest  foreign powers [fund] the',
  );
  expect(exitCode).toBe(0);
  expect(kept()).toHaveLength(2);
  expect(record()).toBe(
    `${before}capture:\n  sha256: ${digest('He said foreign powers fund the group.')}\n  bytes: 38\n  mediaType: text/plain\n  capturedOn: 2026-11-22\n`,
  );
});

test('what the document says of itself is taken over only when asked for', async () => {
  const untitled = changed(at.source, 'title: Report of the monitors\n', "title: '[Report]'\n");
  const { record, document, capture } = desk(writeContent(untitled));
  const html = document('page.html', page(said));
  expect((await capture(html, '--dry-run')).stdout).toContain(
    'states its title: Report (--take-title',
  );
  await capture(html, '--take-title');
  expect(record()).toContain('title: Report\n');
});
