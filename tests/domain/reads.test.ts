import { describe, expect, it } from 'vitest';
import { derivedFrom, noteRead, recordReads } from '#domain/reads.ts';
import { remember } from '#domain/remember.ts';

async function readsOf(make: () => unknown): Promise<string[]> {
  let reads: ReadonlySet<string> | undefined;
  await recordReads(
    async () => make(),
    (taken) => (reads = taken),
  );
  return [...(reads ?? [])];
}

describe('reads', () => {
  it('are told once each, in order, and not after the end', async () => {
    expect(
      await readsOf(() => {
        noteRead('incidents/b');
        noteRead('incidents/a');
        noteRead('incidents/b');
      }),
    ).toEqual(['incidents/b', 'incidents/a']);
    noteRead('incidents/c');
    expect(await readsOf(() => {})).toEqual([]);
  });

  it('are told of what fails, too', async () => {
    let told: ReadonlySet<string> | undefined;
    const failing = recordReads(
      () => {
        noteRead('today');
        return Promise.reject(new Error('no page'));
      },
      (reads) => (told = reads),
    );
    await expect(failing).rejects.toThrow('no page');
    expect(told).toEqual(new Set(['today']));
  });

  it('of two things at a time are refused', async () => {
    const both = recordReads(
      () =>
        recordReads(
          () => Promise.resolve(),
          () => {},
        ),
      () => {},
    );
    await expect(both).rejects.toThrow('two things at a time');
  });

  it('of a derivation are kept apart from those around it', async () => {
    const around = await readsOf(() => {
      noteRead('a');
      const { answer, reads } = derivedFrom(() => (noteRead('b'), 7));
      expect(answer).toBe(7);
      expect(reads).toEqual(new Set(['b']));
    });
    expect(around).toEqual(['a']);
  });
});

describe('what is remembered', () => {
  it('is derived once, and everyone who is given it has read what it was derived from', async () => {
    let derived = 0;
    const titleOf = remember(({ id }: { id: string }) => {
      derived += 1;
      noteRead(`incidents/${id}`);
      return `Title of ${id}`;
    });
    const incident = { id: 'a' };
    // Derived where nobody records, as the paths of pages are.
    expect(titleOf(incident)).toBe('Title of a');
    expect(await readsOf(() => titleOf(incident))).toEqual(['incidents/a']);
    expect(await readsOf(() => titleOf(incident))).toEqual(['incidents/a']);
    expect(derived).toBe(1);
  });
});
