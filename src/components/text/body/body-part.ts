import type { Corpus } from '#domain/corpus.ts';
import type { Claimant, Evidence, FactCheck, Incident, Source } from '#domain/entities.ts';
import { figureGroups, type FigureGroup } from '#domain/queries.ts';
import type { Prose, ProseComponent } from '#domain/prose-tree.ts';

/** A component of a body with what its ids stand for. */
export type BodyPart =
  | { readonly kind: 'Evidence'; readonly factCheck: FactCheck; readonly evidence: Evidence }
  | { readonly kind: 'Incident'; readonly incident: Incident; readonly children: Prose }
  | { readonly kind: 'Cite'; readonly source: Source; readonly locator?: string | undefined }
  | {
      readonly kind: 'Quote';
      readonly source: Source;
      readonly locator?: string | undefined;
      readonly lang?: string | undefined;
      readonly by?: Claimant | undefined;
      readonly children: Prose;
    }
  | {
      readonly kind: 'Figures';
      readonly incident: Incident;
      readonly groups: readonly FigureGroup[];
    }
  | { readonly kind: 'Aside'; readonly title?: string | undefined; readonly children: Prose };

/** The one place where ids of a body meet the corpus. A missing id is a defect: the content rules refuse such a body. */
export function bodyPart(
  { component, attributes, children }: ProseComponent,
  corpus: Corpus,
  factCheck: FactCheck | undefined,
): BodyPart {
  const { id, incident, source, locator, lang, by, measure, population, title } = attributes;
  switch (component) {
    case 'Evidence': {
      const evidence = factCheck?.evidence.find((item) => item.id === id);
      return { kind: component, factCheck: found(factCheck, id), evidence: found(evidence, id) };
    }
    case 'Incident':
      return { kind: component, incident: lookUp(corpus.incidents, id), children };
    case 'Cite':
      return { kind: component, source: lookUp(corpus.sources, source), locator };
    case 'Quote':
      return {
        kind: component,
        source: lookUp(corpus.sources, source),
        locator,
        lang,
        by: by === undefined ? undefined : lookUp(corpus.claimants, by),
        children,
      };
    case 'Figures': {
      const counted = lookUp(corpus.incidents, incident);
      const groups = figureGroups(counted).filter(
        (group) =>
          group.measure === measure &&
          (population === undefined || group.population === population),
      );
      return { kind: component, incident: counted, groups };
    }
    case 'Aside':
      return { kind: component, title, children };
  }
}

const lookUp = <E>(entries: ReadonlyMap<string, E>, id: string | undefined): E =>
  found(id === undefined ? undefined : entries.get(id), id);

function found<E>(entity: E | undefined, id: string | undefined): E {
  if (entity === undefined) throw new Error(`A body names "${id}", which does not exist.`);
  return entity;
}
