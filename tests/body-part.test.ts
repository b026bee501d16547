import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { bodyPart } from '#components/text/body/body-part.ts';
import { component, records } from './support/records.ts';

const corpus = link(records());
const factCheck = corpus['fact-checks'].get('envoy');
const part = (...written: Parameters<typeof component>) =>
  bodyPart(component(...written) as Parameters<typeof bodyPart>[0], corpus, factCheck);

it('puts the entity in the place of its id', () => {
  expect(part('Evidence', { id: 'leaders-killed' })).toMatchObject({
    evidence: factCheck?.evidence[0],
  });
  expect(part('Incident', { id: 'airport' }, ['the airport'])).toMatchObject({
    incident: corpus.incidents.get('airport'),
    children: ['the airport'],
  });
  expect(part('Cite', { source: 'gazette', locator: 'para. 3' })).toMatchObject({
    source: corpus.sources.get('gazette'),
    locator: 'para. 3',
  });
  expect(part('Quote', { source: 'gazette', lang: 'en', by: 'envoy' }, ['words'])).toMatchObject({
    by: corpus.claimants.get('envoy'),
    lang: 'en',
  });
  expect(part('Quote', { source: 'gazette' })).toMatchObject({ by: undefined });
  expect(part('Aside', { title: 'Why' }, ['because'])).toMatchObject({ title: 'Why' });
});

it('chooses the figures that count what is asked for', () => {
  const groups = (attributes: Record<string, string>) => {
    const figures = part('Figures', { incident: 'airport', ...attributes });
    return figures.kind === 'Figures'
      ? figures.groups.map(
          (group) => `${group.measure} ${group.population} ${group.figures.length}`,
        )
      : [];
  };
  expect(groups({ measure: 'killed' })).toEqual(['killed all 2']);
  expect(groups({ measure: 'killed', population: 'all' })).toEqual(['killed all 2']);
  expect(groups({ measure: 'killed', population: 'civilians' })).toEqual([]);
});

it.each([
  ['Evidence', { id: 'nowhere' }],
  ['Incident', { id: 'nowhere' }],
  ['Incident', {}],
  ['Cite', { source: 'nowhere' }],
  ['Quote', { source: 'gazette', by: 'nowhere' }],
  ['Figures', { incident: 'nowhere', measure: 'killed' }],
] as const)('stops at a %s with %o rather than leaving it out', (name, attributes) => {
  expect(() => part(name, attributes)).toThrow('does not exist');
});
