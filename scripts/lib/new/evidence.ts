import { directions, evidence } from '#domain/evidence.ts';
import { idFault, proposedId, next } from '#editing/proposed-id.ts';
import { chooseEntry } from './choose-entry.ts';
import { askField, askLocator, askWord, filled, type Drafting } from './drafting.ts';
import { readGroup } from './given-entries.ts';
import { newIncident } from './incident.ts';
import { newSource } from './source.ts';

type Item = Record<string, unknown>;

/** Evidence from repeated --evidence options; where there are none and somebody is there, asked for item by item. */
export async function askEvidence(drafting: Drafting): Promise<Item[]> {
  const items: Item[] = [];
  const given = drafting.given('evidence');
  for (const one of given) items.push(fromOption(one, items, drafting));
  if (given.length > 0 || !drafting.ask.prompter) return items;
  while (
    await drafting.ask.yes({
      flag: 'more-evidence',
      message: more(items),
      initial: items.length < 2,
    })
  ) {
    items.push(await askItem(items, drafting));
  }
  return items;
}

const more = (items: readonly Item[]) =>
  items.length === 0 ? 'Is there evidence to enter now?' : `${items.length} entered. Another item?`;

/** The short form names one incident and one source; the fields of the schema are taken as they are. */
function fromOption(given: string, items: readonly Item[], { desk }: Drafting): Item {
  const { incident, reliesOn, source, locator, ...fields } = readGroup('evidence', given);
  return {
    id: idFor(String(fields['finding'] ?? ''), items),
    ...(incident !== undefined && { incidents: [{ incident, reliesOn }] }),
    ...(source !== undefined && { sources: [{ source, locator }] }),
    checkedOn: desk.today,
    ...fields,
  };
}

async function askItem(items: readonly Item[], drafting: Drafting): Promise<Item> {
  const { shape } = evidence;
  const finding = await askField(drafting, 'finding', 'What was found', shape.finding);
  const direction = await askWord(drafting, 'direction', 'Which way does it point', directions);
  const reportsNothing = await drafting.ask.yes({
    flag: 'nothing-found',
    message: 'Is it that a search found nothing?',
    initial: false,
  });
  const searched = reportsNothing
    ? await askField(drafting, 'searched', 'Where did we look', shape.searched)
    : '';
  const source = await chooseEntry(
    drafting,
    'sources',
    'evidence-source',
    'Which source reports it',
    newSource,
  );
  const locator = await askLocator(drafting, 'evidence-locator');
  const rests = await drafting.ask.yes({
    flag: 'rests',
    message: 'Does it rest on an incident?',
    initial: !reportsNothing,
  });
  const incidents = rests
    ? [
        {
          incident: await chooseEntry(
            drafting,
            'incidents',
            'evidence-incident',
            'Which incident',
            newIncident,
          ),
          reliesOn: await askField(
            drafting,
            'relies-on',
            'What exactly is taken from it',
            shape.finding,
          ),
        },
      ]
    : [];
  const taken = new Set(items.map((item) => String(item['id'])));
  const id = await drafting.ask.text({
    flag: 'evidence-id',
    message: 'Its anchor on the page, by which the text cites it',
    initial: idFor(finding, items),
    fault: (answer) => idFault(answer, taken),
  });
  return filled({
    id,
    finding,
    direction,
    incidents,
    sources: [{ source, locator }],
    searched,
    checkedOn: drafting.desk.today,
  });
}

/** An anchor of a few telling words, which is easier to cite in the text than a sentence. */
function idFor(finding: string, items: readonly Item[]): string {
  const words = proposedId(finding).split('-');
  const telling = words.filter((word) => word.length > 3);
  const id = (telling.length > 0 ? telling : words).slice(0, 3).join('-') || 'finding';
  const taken = new Set(items.map((item) => String(item['id'])));
  return taken.has(id) ? next(id, taken) : id;
}
