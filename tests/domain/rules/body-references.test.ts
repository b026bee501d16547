import { expect, test } from 'vitest';
import type { Prose } from '#domain/prose-tree.ts';
import { bodyReferences } from '#domain/rules/body-references.ts';
import { component, findings, type EntryName } from '../../support/records.ts';

const find = (body: Prose, entry: EntryName = 'fact-checks/envoy') =>
  findings(bodyReferences, { [entry]: { body } });

test('components that name what exists', () => {
  expect(
    find([
      '<p>See ',
      component('Incident', { id: 'airport' }),
      component('Cite', { source: 'gazette', locator: 'para. 3' }),
      component('Quote', { source: 'gazette', by: 'envoy' }, ['<p>hands</p>']),
      component('Figures', { incident: 'airport', measure: 'killed', population: 'all' }),
      component('Figures', { incident: 'airport', measure: 'explosions' }),
      component('Evidence', { id: 'leaders-killed' }),
      '</p>',
    ]),
  ).toEqual([]);
});

test('an incident, source or speaker that does not exist, with what may be meant', () => {
  expect(find([component('Incident', { id: 'kabul-airport' }, [], 12)])).toEqual([
    'fact-checks/envoy 12:3: <Incident id="kabul-airport">: "kabul-airport" is not an id of incidents.',
  ]);
  expect(find([component('Cite', { source: 'gazete' })])).toHaveLength(1);
  expect(find([component('Quote', { source: 'gazette', by: 'nobody' })])).toEqual([
    'fact-checks/envoy 40:3: <Quote by="nobody">: "nobody" is not an id of claimants.',
  ]);
});

test('components inside components are read too', () => {
  const inner = component('Cite', { source: 'none' }, [], 51);
  expect(find([component('Aside', {}, ['<p>', inner, '</p>'])], 'incidents/airport')).toEqual([
    'incidents/airport 51:3: <Cite source="none">: "none" is not an id of sources.',
  ]);
});

test('figures that the incident does not have', () => {
  expect(find([component('Figures', { incident: 'airport', measure: 'injured' })])).toEqual([
    'fact-checks/envoy 40:3: <Figures>: the incident "airport" has no figures for injured.',
  ]);
  expect(
    find([
      component('Figures', { incident: 'airport', measure: 'killed', population: 'civilians' }),
    ]),
  ).toEqual([
    'fact-checks/envoy 40:3: <Figures>: the incident "airport" has no figures for killed/civilians.',
  ]);
  expect(
    findings(bodyReferences, {
      'incidents/airport': { figures: [] },
      'narratives/secret-hand': {
        body: [component('Figures', { incident: 'airport', measure: 'killed' })],
      },
    }),
  ).toHaveLength(1);
  expect(find([component('Figures', { incident: 'nowhere', measure: 'killed' })])).toHaveLength(1);
});

test('evidence only where there are evidence items', () => {
  expect(find([component('Evidence', { id: 'leaders-killed' })], 'narratives/secret-hand')).toEqual(
    ['narratives/secret-hand 40:3: <Evidence> stands in an entry that has no evidence items.'],
  );
});

test('an entry whose file cannot be read is not missing', () => {
  const changes = {
    'fact-checks/envoy': { body: [component('Cite', { source: 'half-written' })] },
  };
  expect(findings(bodyReferences, changes)).toHaveLength(1);
  expect(findings(bodyReferences, changes, ['sources/half-written'])).toEqual([]);
});
