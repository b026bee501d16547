import { describe, expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { readKeys } from '#domain/read-keys.ts';
import { recordReads } from '#domain/reads.ts';
import { inFull, records } from '../support/records.ts';

const recorded = link(records(), true);
const incidents = recorded.incidents;
const check = recorded['fact-checks'].get('envoy');

async function readsOf(look: () => unknown): Promise<string[]> {
  const found: string[] = [];
  await recordReads(
    async () => look(),
    (reads) => found.push(...reads),
  );
  return found.toSorted();
}

describe('a recorded corpus', () => {
  it('says what one of its own says', () => {
    const plain = link(records());
    for (const name of ['fact-checks', 'incidents', 'claimants', 'sources', 'topics'] as const) {
      expect([...recorded[name].keys()]).toEqual([...plain[name].keys()]);
      for (const [id, entity] of plain[name]) {
        expect(Object.keys(recorded[name].get(id) ?? {})).toEqual(Object.keys(entity));
      }
    }
    expect(recorded['fact-checks'].get('envoy')?.claim.claimant.partOf?.name).toBe(
      plain['fact-checks'].get('envoy')?.claim.claimant.partOf?.name,
    );
  });

  it('notes whose fields are read, and not who is only named', async () => {
    expect(await readsOf(() => check?.title)).toEqual(['fact-checks/envoy']);
    expect(await readsOf(() => check?.claim.claimant.name)).toEqual([
      'claimants/envoy',
      'fact-checks/envoy',
    ]);
    expect(await readsOf(() => check?.claim.claimant.id)).toEqual(['fact-checks/envoy']);
    expect(await readsOf(() => check?.id)).toEqual([]);
  });

  it('notes a reverse edge by itself', async () => {
    expect(await readsOf(() => check?.verdict.factChecks.length)).toEqual([
      'fact-checks/envoy',
      'verdicts/false#factChecks',
    ]);
  });

  it('notes every field when all are asked for', async () => {
    const airport = incidents.get('airport');
    const all = ['incidents/airport', 'incidents/airport#reliedOnBy'];
    expect(await readsOf(() => ({ ...airport }))).toEqual(all);
    expect(await readsOf(() => airport && 'place' in airport)).toEqual(['incidents/airport']);
  });

  it('notes a list when it is gone through, and who is looked up, also in vain', async () => {
    for (const look of [
      () => incidents.size,
      () => [...incidents],
      () => [...incidents.keys()],
      () => [...incidents.values()],
      () => [...incidents.entries()],
      () => incidents.forEach(() => {}),
    ]) {
      expect(await readsOf(look), String(look)).toEqual(['incidents']);
    }
    expect(await readsOf(() => incidents.get('airport'))).toEqual(['incidents/airport']);
    expect(await readsOf(() => incidents.get('nowhere'))).toEqual(['incidents/nowhere']);
    expect(await readsOf(() => incidents.has('nowhere'))).toEqual(['incidents/nowhere']);
    let seen = 0;
    incidents.forEach((entity, id, map) => {
      if (entity.id === id && map === incidents) seen += 1;
    });
    expect(seen).toBe(incidents.size);
  });
});

describe('the key of a read', () => {
  const keyIn = (
    changes: Parameters<typeof records>[0],
    others = { today: '2026-11-22', versions: (id: string): unknown => id },
  ) => {
    const all = records(changes);
    return readKeys(link(all), all, { ...others, answers: [] }, inFull);
  };
  const before = keyIn({});

  it('is another one when the entity has changed, and only then', () => {
    const after = keyIn({ 'incidents/airport': { title: 'Another title' } });
    expect(after('incidents/airport')).not.toBe(before('incidents/airport'));
    for (const read of [
      'incidents',
      'incidents/airport#reliedOnBy',
      'fact-checks/envoy',
      'claimants/envoy',
      'verdicts/false#factChecks',
      'today',
      'versions/envoy',
    ]) {
      expect(after(read), read).toBe(before(read));
    }
    expect(after('everything')).not.toBe(before('everything'));
  });

  it('of an edge and of a list is another one when somebody comes or goes', () => {
    const after = keyIn({ 'fact-checks/second': {} });
    for (const read of ['fact-checks', 'verdicts/false#factChecks', 'fact-checks/second']) {
      expect(after(read), read).not.toBe(before(read));
    }
    expect(after('fact-checks/envoy')).toBe(before('fact-checks/envoy'));
    expect(before('fact-checks/second')).toBe('nothing');
    expect(before('fact-checks/second#translations')).toBe('nothing');
  });

  it('knows the day and the old versions', () => {
    const after = keyIn({}, { today: '2026-11-23', versions: () => 'a corrected text' });
    expect(after('today')).not.toBe(before('today'));
    expect(after('versions/envoy')).not.toBe(before('versions/envoy'));
  });

  it('of something that nobody knows is refused', () => {
    expect(() => before('weather')).toThrow('Nobody knows what "weather" reads');
  });
});
