import { expect, it } from 'vitest';
import { incident } from '#domain/incident.ts';
import { figureColumns, incidentColumns, incidentsFromTables } from '#formats/incident-tables.ts';

const row = (columns: readonly string[], cells: Record<string, string>) =>
  `${columns.join(',')}\n${columns.map((column) => cells[column] ?? '').join(',')}\n`;

const bombing = row(incidentColumns, {
  id: 'bombing',
  title: 'Bombing',
  summary: '"A bomb, and a crowd."',
  kind: 'attack',
  date: '2021-08-26',
  place: 'Kabul',
  country: 'AF',
  precision: 'town',
  source: 'report',
  locator: 'para. 3',
});
const dead = row(figureColumns, {
  incident: 'bombing',
  measure: 'killed',
  population: 'all',
  value: '13',
  qualifier: 'at-least',
  said_by: 'witness',
  source: 'report',
  locator: 'para. 1',
  as_of: '2021-09-01',
});

it('reads incidents with their figures, leaving empty cells out', () => {
  const [seed] = incidentsFromTables(bombing, dead);
  expect(seed?.id).toBe('bombing');
  expect(incident.parse(seed?.data)).toMatchObject({
    summary: 'A bomb, and a crowd.',
    place: { name: 'Kabul', country: 'AF', precision: 'town' },
    figures: [{ value: 13, qualifier: 'at-least', saidBy: 'witness', asOf: '2021-09-01' }],
    sources: [{ source: 'report', locator: 'para. 3' }],
  });
});

it('refuses figures of an incident that has no row, which would be lost', () => {
  expect(() => incidentsFromTables(bombing, dead.replace('\nbombing', '\nother'))).toThrow('other');
});

it('refuses a column it does not know', () => {
  expect(() => incidentsFromTables(bombing.replace('summary', 'sumary'), dead)).toThrow('sumary');
});

it('leaves a number that is none for the schema to refuse', () => {
  const [seed] = incidentsFromTables(bombing, dead.replace(',13,', ',thirteen,'));
  expect(incident.safeParse(seed?.data).success).toBe(false);
});
