import { countsOf } from '../figures.ts';
import { nearest } from '../nearest.ts';
import { componentsIn } from '../prose-components.ts';
import type { BodyComponent, Prose, ProseComponent } from '../prose-tree.ts';
import type { Records } from '../records.ts';
import { rule } from './rule.ts';

/** What a component in a body names exists. */
export const bodyReferences = rule({
  id: 'body-references',
  severity: 'error',
  collections: ['fact-checks', 'incidents', 'narratives'],
  *check({ body }, { collection, records, broken }) {
    for (const component of componentsIn(body)) {
      const at = { line: component.line, column: component.column };
      if (component.component === 'Evidence' && collection !== 'fact-checks') {
        yield {
          at,
          message: '<Evidence> stands in an entry that has no evidence items.',
          mend: 'Only fact-checks have them: use <Incident> or <Cite> here.',
        };
      }
      for (const { attribute, target, id } of bodyLinks(component)) {
        if (records[target].has(id) || broken.has(`${target}/${id}`)) continue;
        const near = nearest(id, records[target].keys());
        yield {
          at,
          message: `<${component.component} ${attribute}="${id}">: "${id}" is not an id of ${target}.`,
          mend: near ? `Did you mean "${near}"?` : `Name an id of ${target} that exists.`,
        };
      }
      const missing = component.component === 'Figures' && missingFigures(component, records);
      if (missing) yield { at, ...missing };
    }
  },
});

type BodyTarget = 'incidents' | 'sources' | 'claimants';

const linkAttributes: Partial<Record<BodyComponent, Readonly<Record<string, BodyTarget>>>> = {
  Incident: { id: 'incidents' },
  Cite: { source: 'sources' },
  Quote: { source: 'sources', by: 'claimants' },
  Figures: { incident: 'incidents' },
};

interface BodyLink {
  readonly attribute: string;
  readonly target: BodyTarget;
  readonly id: string;
}

/** The entries that a component names, by the attribute that names them. */
const bodyLinks = ({ component, attributes }: ProseComponent): BodyLink[] =>
  Object.entries(linkAttributes[component] ?? {}).flatMap(([attribute, target]) => {
    const id = attributes[attribute];
    return id === undefined ? [] : [{ attribute, target, id }];
  });

const known = new WeakMap<Prose, readonly BodyLink[]>();

/** The entries that a whole body names; found once, for a body never changes. */
export function linksInBody(body: Prose): readonly BodyLink[] {
  const found = known.get(body) ?? componentsIn(body).flatMap(bodyLinks);
  known.set(body, found);
  return found;
}

function missingFigures({ attributes }: ProseComponent, records: Records) {
  const { incident: id = '', measure, population } = attributes;
  const incident = records.incidents.get(id);
  if (!incident) return;
  if (countsOf(incident.figures, measure, population).length > 0) return;
  const pairs = incident.figures.map((figure) => `${figure.measure}/${figure.population}`);
  return {
    message: `<Figures>: the incident "${id}" has no figures for ${[measure, population].filter(Boolean).join('/')}.`,
    mend: pairs.length
      ? `It has ${[...new Set(pairs)].join(', ')}.`
      : 'Add "figures:" to the incident, or leave the table out.',
  };
}
