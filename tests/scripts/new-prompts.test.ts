import { readdirSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { fixtureDay, writeContent } from '../support/archive-fixture.ts';
import { Stopped, type Prompter } from '../../scripts/lib/ask.ts';
import { atTheDesk } from '../../scripts/lib/desk-verb.ts';
import { makeEntry, type Kind } from '../../scripts/lib/new/make-entry.ts';
import { terminalPrompter } from '../../scripts/lib/terminal-prompter.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

vi.setConfig({ testTimeout: 60_000 });

/** Answers by option name; a list is answered one by one. Records what was asked, in order. */
function scripted(answers: Readonly<Record<string, string | readonly string[]>>) {
  const asked: string[] = [];
  const notes: string[] = [];
  const left = new Map(Object.entries(answers).map(([flag, each]) => [flag, [each].flat()]));
  const next = (flag: string) => {
    asked.push(flag);
    return left.get(flag)?.shift();
  };
  const prompter: Prompter = {
    text: async ({ flag, initial = '', fault, optional }) => {
      const answer = next(flag) ?? initial;
      const wrong = answer === '' && optional ? undefined : fault?.(answer);
      if (wrong !== undefined) throw new Error(`${flag}: ${wrong}`);
      return answer;
    },
    choice: async ({ flag, initial, offers }) => next(flag) ?? initial ?? offers[0]?.id ?? '',
    search: async ({ flag, offers }) => next(flag) ?? offers[0]?.id ?? '',
    many: async ({ flag }) => [next(flag)].flatMap((answer) => answer ?? []),
    yes: async ({ flag, initial = true }) => {
      const answer = next(flag);
      return answer === undefined ? initial : answer === 'yes';
    },
    note: (text) => void notes.push(text),
  };
  return { prompter, asked, notes };
}

const make = async (root: string, kind: Kind, prompter: Prompter) => {
  vi.stubEnv('BUILD_NOW', fixtureDay);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return await atTheDesk(
      { root },
      async ({ desk, ask, save }) => save(await makeEntry(kind, desk, ask, () => [])),
      prompter,
    );
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
};

const filesIn = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

const factCheckAnswers = {
  summary: 'Foreign powers secretly aid the groups',
  claimant: '(another)',
  name: 'Замир Кабулов',
  capacity: 'Envoy',
  'made-on': '2022-11',
  medium: 'Interview',
  source: '(another)',
  title: ['Gazette of the day', 'Nothing shows it'],
  locator: 'para. 1',
  paraphrase: 'He said so.',
  conclusion: 'Nothing is settled.',
  verdict: 'false',
  'more-evidence': ['yes', 'yes', 'no'],
  finding: ['The group did it', 'Nothing was found'],
  direction: ['contradicts', 'supports'],
  'nothing-found': ['no', 'yes'],
  searched: 'All of it.',
  'evidence-source': ['monitors-report', 'gazette-of-the-day'],
  'evidence-locator': ['p. 2', 'p. 3'],
  rests: ['yes', 'no'],
  'evidence-incident': 'airport-bombing',
  'relies-on': 'Who did it.',
} as const;

test('a fact-check with a new claimant and a new source, made on the way', async () => {
  const root = writeContent();
  const { prompter, notes } = scripted(factCheckAnswers);
  expect(await make(root, 'fact-check', prompter)).toBe(0);
  const text = readFileSync(
    join(root, 'fact-checks/2026/zamir-kabulov-foreign-powers-secretly-aid-the-groups.mdx'),
    'utf8',
  );
  expect(text).toContain('claimant: zamir-kabulov\n');
  expect(text).toContain('  - id: group\n    finding: The group did it\n');
  expect(readFileSync(join(root, 'claimants/zamir-kabulov.yaml'), 'utf8')).toBe(
    'name: Замир Кабулов\nkind: person\n',
  );
  expect(filesIn(root)).toContain('sources/gazette-of-the-day.yaml');
  expect(notes.join()).toContain(
    'may have been checked before: “Foreign powers secretly aid the group.”',
  );
});

test.each<[Kind, Record<string, string>, string]>([
  [
    'incident',
    {
      title: 'Fire at the mill',
      summary: 'A mill burnt.',
      date: '2022-03',
      source: 'monitors-report',
      locator: 'p. 1',
    },
    'incidents/fire-at-the-mill-2022.mdx',
  ],
  [
    'narrative',
    { title: 'Mills burn', summary: 'It is said.', source: 'monitors-report', locator: 'p. 1' },
    'narratives/mills-burn.mdx',
  ],
  [
    'source',
    {
      title: 'تقرير',
      slug: 'taqrir',
      lang: 'ar',
      'publisher-kind': 'state-media',
      interest: 'It speaks for a state.',
    },
    'sources/taqrir.yaml',
  ],
  ['claimant', { name: 'A. B.', aliases: 'Ab; А. Б.', country: 'RU' }, 'claimants/a-b.yaml'],
])('%s', async (kind, answers, file) => {
  const root = writeContent();
  expect(await make(root, kind, scripted(answers).prompter)).toBe(0);
  expect(filesIn(root)).toContain(file);
});

test('Ctrl-C at any question leaves nothing behind', async () => {
  const root = writeContent();
  const before = filesIn(root);
  const { prompter, asked } = scripted(factCheckAnswers);
  await make(writeContent(), 'fact-check', prompter);
  expect(asked.length).toBeGreaterThan(30);
  for (let stop = 0; stop < asked.length; stop += 1) {
    let count = 0;
    const inner = scripted(factCheckAnswers).prompter;
    const counting = new Proxy(inner, {
      get: (target, method, receiver) => {
        const ask: unknown = Reflect.get(target, method, receiver);
        if (method === 'note' || typeof ask !== 'function') return ask;
        return (...question: unknown[]) => {
          if (count === stop) return Promise.reject(new Stopped());
          count += 1;
          return Reflect.apply(ask, target, question);
        };
      },
    });
    await expect(make(root, 'fact-check', counting)).rejects.toThrow('Nothing was written');
    expect(filesIn(root)).toEqual(before);
  }
});

/** A terminal at which keys are pressed once the screen shows what they answer. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  let screen = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        screen += String(chunk);
        done();
      },
    }),
    { columns: 100, rows: 40, isTTY: true },
  );
  const shows = async (words: string) => {
    for (let tries = 0; !stripVTControlCharacters(screen).includes(words); tries += 1) {
      if (tries > 500)
        throw new Error(`"${words}" never came; the screen: ${stripVTControlCharacters(screen)}`);
      await pause(10);
    }
    screen = '';
  };
  return {
    prompter: terminalPrompter({ input, output }),
    shows,
    press: (keys: string) => input.write(keys),
  };
}

test('real prompts: a fault is told and mended, a search takes any spelling', async () => {
  const { prompter, shows, press } = terminal();
  const text = prompter.text({
    flag: 'x',
    message: 'A word',
    fault: (said) => (said === 'bad' ? 'Not that.' : undefined),
  });
  await shows('A word');
  press('bad\r');
  await shows('Not that.');
  press('\u007f\u007f\u007fgood\r');
  expect(await text).toBe('good');

  const offers = [
    { id: 'press-tv', label: 'Press TV', spellings: [] },
    { id: 'zamir-kabulov', label: 'Zamir Kabulov', spellings: ['Замир Кабулов'] },
  ];
  const found = prompter.search({ flag: 'x', message: 'Who', offers });
  await shows('Who');
  press('Кабулов');
  await shows('Zamir');
  await pause(50);
  press('\r');
  expect(await found).toBe('zamir-kabulov');
});

test.each(['text', 'choice', 'search', 'many', 'yes'] as const)(
  'real prompts: Ctrl-C at %s stops',
  async (kind) => {
    const { prompter, shows, press } = terminal();
    const offers = [{ id: 'a', label: 'A', spellings: [] }];
    const answer = prompter[kind]({ flag: 'x', message: 'Which', offers });
    await shows('Which');
    press('\u0003');
    await expect(answer).rejects.toThrow(Stopped);
  },
);
