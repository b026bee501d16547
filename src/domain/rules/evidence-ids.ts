import { componentsIn } from '../prose-components.ts';
import { nearest } from '../nearest.ts';
import { rule } from './rule.ts';

/** An evidence item has one id, and what names it names an item of this entry. */
export const evidenceIds = rule({
  id: 'evidence-ids',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ evidence, history, body }) {
    const ids = evidence.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      yield {
        at: ['evidence', index, 'id'],
        message: `Two evidence items have the id "${id}".`,
        mend: 'Give the newer one another id; links to the older one stay good.',
      };
    }
    const unknown = (id: string) => {
      const near = nearest(id, ids);
      return {
        message: `"${id}" is no evidence item of this entry.`,
        mend: near ? `Did you mean "${near}"?` : `Name one of: ${ids.join(', ')}.`,
      };
    };
    for (const [index, line] of history.entries()) {
      for (const [at, id] of (line.evidence ?? []).entries()) {
        if (!ids.includes(id)) yield { at: ['history', index, 'evidence', at], ...unknown(id) };
      }
    }
    for (const { component, attributes, line, column } of componentsIn(body)) {
      const { id } = attributes;
      if (component === 'Evidence' && id !== undefined && !ids.includes(id)) {
        yield { at: { line, column }, ...unknown(id) };
      }
    }
  },
});
