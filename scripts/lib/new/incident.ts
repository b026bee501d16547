import { incident, incidentKinds } from '#domain/incident.ts';
import { chooseEntry } from './choose-entry.ts';
import { askField, askId, askLocator, askWord, filled, type Drafting } from './drafting.ts';
import { newSource } from './source.ts';

const { shape } = incident;

export async function newIncident(drafting: Drafting): Promise<string> {
  const title = await askField(drafting, 'title', 'What happened', shape.title);
  const summary = await askField(drafting, 'summary', 'What no source disputes', shape.summary);
  const date = await askField(drafting, 'date', 'When', shape.date);
  const kind = await askWord(drafting, 'kind', 'What kind of event', incidentKinds, 'attack');
  const source = await chooseEntry(drafting, 'sources', 'source', 'Who reports it', newSource);
  const locator = await askLocator(drafting);
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  const id = await askId(drafting, 'incidents', title.includes(year) ? title : `${title} ${year}`);
  const data = filled({ title, summary, date, kind, sources: [{ source, locator }] });
  drafting.drafts.push({ collection: 'incidents', id, data });
  return id;
}
