import { describe, expect, test } from 'vitest';
import { closestOffers } from '#editing/offers.ts';
import { idFault, next, proposedId } from '#editing/proposed-id.ts';
import { withIdInBody } from '#editing/rename-in-body.ts';

describe('ids', () => {
  test.each([
    ['Suicide bombing at Kabul’s airport', 'suicide-bombing-at-kabuls-airport'],
    ['Замир Кабулов', 'zamir-kabulov'],
    ['ضمیر کابلوف', /^[a-z0-9]+(-[a-z0-9]+)*$/],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', ''],
    ['', ''],
  ])('%s', (words, id) => {
    if (typeof id === 'string') expect(proposedId(words)).toBe(id);
    else expect(proposedId(words)).toMatch(id);
  });

  test('50,000 characters come to whole words of an address', () => {
    const id = proposedId('word by word '.repeat(4000));
    expect(id.length).toBeLessThanOrEqual(60);
    expect(id).toMatch(/^word-by-.*[a-z]$/);
    expect(proposedId('x'.repeat(50_000)).length).toBeLessThanOrEqual(60);
  });

  test('one that is taken, leaves the folder or is none is refused', () => {
    const taken = new Set(['a', 'a-2']);
    expect(idFault('a', taken)).toContain('"a-3"');
    expect(next('a', taken)).toBe('a-3');
    for (const bad of ['../a', 'a/b', 'A', '', '.', 'a--b', 'con.txt', 'x'.repeat(81)]) {
      expect(idFault(bad, taken), bad).toMatch(/An id /);
    }
    expect(idFault('b', taken)).toBeUndefined();
  });
});

describe('offers', () => {
  const offer = (id: string, label: string, ...spellings: string[]) => ({ id, label, spellings });
  const offers = [
    offer('press-tv', 'Press TV'),
    offer('zamir-kabulov', 'Zamir Kabulov', 'Замир Кабулов', 'ضمیر کابلوف'),
    offer('kabul-airport-2021', 'Suicide bombing at Kabul airport'),
    offer('joe-biden', 'Joe Biden'),
  ];
  const first = (typed: string) => closestOffers(typed, offers)[0]?.id;

  test.each(['kabulov', 'Kabulow', 'Кабулов', 'kabulof zamir', 'zamir', 'ضمیر'])('%s', (typed) => {
    expect(first(typed)).toBe('zamir-kabulov');
  });
  test('other things find other things, nothing finds all, nonsense finds none', () => {
    expect(first('airport')).toBe('kabul-airport-2021');
    expect(first('biden')).toBe('joe-biden');
    expect(closestOffers('', offers)).toHaveLength(4);
    expect(closestOffers('qqqq', offers)).toEqual([]);
  });
});

describe('a rename in a body', () => {
  test('changes components and links that name the entry, and nothing else', () => {
    const body = `<Incident id="a">a</Incident> <Incident\n  id='a' /> <Figures measure="killed" incident="a" />
<Evidence id="a" /> <Cite source="a" locator="a" /> [a](/incidents/a/) [b](/ar/incidents/a/#x) [c](/incidents/a-b/)
<Incident id="a-b" /> \`id="a"\` a`;
    expect(withIdInBody(body, 'incidents', 'a', 'z')).toBe(
      `<Incident id="z">a</Incident> <Incident\n  id='z' /> <Figures measure="killed" incident="z" />
<Evidence id="a" /> <Cite source="a" locator="a" /> [a](/incidents/z/) [b](/ar/incidents/z/#x) [c](/incidents/a-b/)
<Incident id="a-b" /> \`id="a"\` a`,
    );
    expect(withIdInBody('<Quote locator="x > y" source="a" by="a">', 'claimants', 'a', 'z')).toBe(
      '<Quote locator="x > y" source="a" by="z">',
    );
  });
});
