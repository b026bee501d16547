import { describe, expect, it } from 'vitest';
import { collections } from '#domain/collections.ts';
import { entryIdPattern } from '#domain/entry-id.ts';
import { isInvented } from '#domain/invented-id.ts';
import { example, exampleCorpus } from '#examples/corpus.ts';
import { exampleGroup } from '#examples/figure-marks.ts';
import * as urls from '#site/urls.ts';

const note = `${urls.design}#${urls.exampleAnchor}`;
const entities = [...collections, 'verdicts' as const].flatMap((collection) => [
  ...exampleCorpus[collection].values(),
]);

describe('the examples', () => {
  it('have ids that no file of content can have', () => {
    expect(entities.length).toBeGreaterThan(25);
    for (const { id } of entities) {
      expect(isInvented({ id })).toBe(true);
      expect(id).not.toMatch(entryIdPattern);
    }
    expect(isInvented({ id: 'kabul-airport-2021' })).toBe(false);
  });

  it('say in their names that they are examples', () => {
    const named = (entity: (typeof entities)[number]) =>
      'title' in entity ? entity.title : 'name' in entity ? entity.name : entity.label;
    const says = (name: string) => /example|пример|مثال/iu.test(name);
    expect(entities.map(named).filter((name) => !says(name))).toEqual([]);
    expect(says('Suicide bombing at Kabul airport')).toBe(false);
  });

  it('are linked as real entries are', () => {
    const { claim, evidence } = example('fact-checks', 'translated');
    expect(claim.claimant).toBe(example('claimants', 'claimant'));
    expect(evidence[0]?.incidents[0]?.incident).toBe(example('incidents', 'explosion'));
    expect(() => example('incidents', 'none')).toThrow('No example incidents/none.');
  });

  it('lead to the words that explain them, wherever a real entry leads to its page', () => {
    const check = example('fact-checks', 'translated');
    const incident = example('incidents', 'explosion');
    const [evidence] = check.evidence;
    const [dispute] = incident.disputes;
    expect([
      urls.factCheckUrl(check),
      urls.incidentUrl(incident),
      urls.claimantUrl(check.claim.claimant),
      urls.verdictUrl(check.verdict),
      urls.versionUrl(check, { number: 1 }),
      urls.historyUrl(check, 0),
      urls.copyUrl(check),
      urls.shareUrl(check),
      evidence && urls.exhibitUrl(check, evidence),
      dispute && urls.disputeUrl(incident, dispute),
      urls.figuresUrl(incident, exampleGroup('every-mark')),
    ]).toEqual(Array.from({ length: 11 }, () => note));
    expect(urls.historyUrl({ id: 'real' }, 0)).toBe('/fact-checks/real/#history_1');
    expect(urls.verdictUrl({ id: 'false' })).toBe('/verdicts/#false');
  });
});
