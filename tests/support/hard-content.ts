import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContentFile } from './archive-fixture.ts';
import { soundContent } from './sound-content.ts';
import { soundScale, soundSite } from './sound-settings.ts';

/* Sound content that is as hard to lay out as content may be. It is written as JSON, which is YAML. */

const filled = (words: string, length: number) => words.repeat(length).slice(0, length - 1) + '.';
const latin = filled('Elektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 120);
const cyrillic = filled('Министерство иностранных дел и внешнеэкономических сношений ', 120);
const arabic = filled('تنظيم الدولة الإسلامية ولاية خراسان في أفغانستان ', 120);
const ministry = filled('Ministry of Ways and Means and Ends ', 120);
const speech = filled(`${latin} strengthens it in 1,000,000 ways. ${cyrillic} ${arabic} `, 3000);

const count = (source: string, locator: string, changes: object) => ({
  measure: 'killed',
  population: 'all',
  qualifier: 'exactly',
  asOf: '2021-08-27',
  source,
  locator,
  ...changes,
});
const figures = [
  count('herald', 'para. 1', { value: 0 }),
  count('herald', 'para. 2', { wording: filled('unknown, or so ', 80) }),
  count('gazette', 'para. 1', { min: 0, max: 1_000_000, qualifier: 'estimated' }),
  count('gazette', 'para. 2', { value: 1_000_000, qualifier: 'nearly', saidBy: 'envoy' }),
  count('gazette', 'para. 3', { value: 999_999, qualifier: 'more-than', saidBy: 'ministry' }),
  count('leaflet', 'p. 1', { value: 1_000_000, qualifier: 'claimed', saidBy: 'bombers' }),
  count('leaflet', 'p. 2', { max: 400, saidBy: 'broadcaster' }),
];

const spot = (name: string, lat?: number, lon?: number) => ({
  place: { name, precision: 'country', lat, lon },
});
/** Incidents by what is hard about them; one count of one report is not drawn. */
const hardIncidents = {
  'without-coordinates': { ...spot(cyrillic), figures },
  'known-to-the-country': spot(latin, 33.9, 67.7),
  'east-of-the-antimeridian': spot(arabic, -16.8, -179.9),
  'west-of-the-antimeridian': spot(ministry, -16.8, 179.9),
  nowhere: { place: undefined, title: filled(latin, 160), figures: figures.slice(0, 1) },
};

/** Incidents of one actor, on as many dates. */
export const dates = 400;
const datedIncidents = Array.from({ length: dates }, (_, index) => ({
  id: `dated-${index}`,
  title: [latin, cyrillic, arabic, 'Short'][index % 4],
  date: `${1990 + (index % 30)}-0${1 + (index % 9)}`,
  ...spot(latin, 30 + (index % 17), 60 + (index % 23)),
  figures: [],
  disputes: [],
}));

const passages = [
  { locator: 'para. 3', text: speech },
  { locator: 'para. 4', text: 'They called it total nonsense. Hands at work.' },
];
const reliesOn = `That ${latin} happened.`;
const finding = {
  direction: 'contradicts',
  sources: ['herald', 'gazette'].map((source) => ({ source, locator: latin })),
  checkedOn: '2026-11-20',
};
/** What a claim shows, at great length. */
const media = {
  kind: 'video',
  authenticity: 'out-of-context',
  explanation: filled(`${latin} ${arabic} `, 600),
  appearances: ['gazette', 'herald'].map((source) => ({ source, locator: latin })),
  original: { source: 'gazette', locator: latin },
};
const security = {
  contacts: ['security@plumbline.example'],
  expires: '2027-11-22',
};
const check = {
  title: filled(`${cyrillic} ${latin} `, 160),
  quote: {
    kind: 'verbatim',
    text: speech,
    lang: 'en',
    wording: 'unknown',
    source: 'gazette',
    locator: latin,
    renderings: [{ text: speech, lang: 'fa-AF', source: 'gazette', locator: 'para. 3' }],
  },
  conclusion: filled(`${latin} ${cyrillic} `, 300),
  evidence: [
    {
      ...finding,
      id: 'hard-incidents',
      finding: filled(`${latin} `, 300),
      incidents: [...Object.keys(hardIncidents), 'dated-0', 'dated-1', 'dated-2'].map(
        (incident) => ({ incident, reliesOn }),
      ),
    },
    { ...finding, id: 'plain', finding: filled(arabic, 300), searched: cyrillic },
  ],
};

const claimOf = (factCheck: object = {}) => ({
  claim: { ...('claim' in factCheck && Object(factCheck.claim)), media },
});

/** Writes it to a new folder, which is the caller's to remove. */
export function writeHardContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'hard-content-'));
  const write = (path: string, fields: object) => {
    const json = JSON.stringify(fields, undefined, 1);
    const body = `It is said in ${ministry}`;
    const text = path.endsWith('.mdx') ? `---\n${json}\n---\n\n${body}\n` : json;
    writeContentFile(root, path, text);
  };
  const sound = soundContent();
  const { airport } = sound.incidents;
  const { envoy } = sound['fact-checks'];
  const { gazette } = sound.sources;

  write('site.yaml', { ...soundSite, security });
  write('verdicts.yaml', soundScale);
  write('fact-checks/2026/envoy.mdx', { ...envoy, ...check, ...claimOf(envoy) });
  write('incidents/airport.mdx', { ...airport, figures });
  for (const [id, hard] of Object.entries(hardIncidents)) {
    write(`incidents/${id}.mdx`, { ...airport, title: `${id} ${cyrillic}`, ...hard });
  }
  for (const { id, ...dated } of datedIncidents) {
    write(`incidents/${id}.mdx`, { ...airport, ...dated });
  }
  const names = new Map([
    ['envoy', cyrillic],
    ['bombers', arabic],
    ['broadcaster', latin],
  ]);
  for (const [id, claimant] of Object.entries(sound.claimants)) {
    write(`claimants/${id}.yaml`, { ...claimant, name: names.get(id) ?? ministry });
  }
  for (const [id, source] of Object.entries(sound.sources)) {
    write(`sources/${id}.yaml`, {
      ...source,
      title: `${latin} ${id}`,
      publisher: `${id} ${cyrillic}`,
    });
  }
  const capture = { sha256: 'a'.repeat(64), bytes: 1200, mediaType: 'text/plain', passages };
  write('sources/gazette.yaml', { ...gazette, capture });
  for (const [id, narrative] of Object.entries(sound.narratives)) {
    write(`narratives/${id}.mdx`, { ...narrative, title: filled(arabic, 160) });
  }
  for (const [id, topic] of Object.entries(sound.topics)) {
    write(`topics/${id}.yaml`, { ...topic, title: latin });
  }
  return root;
}
