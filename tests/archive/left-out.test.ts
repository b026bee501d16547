import { expect, it } from 'vitest';
import { readLeftOut } from '#archive/left-out.ts';

const leftOut = (words?: string) => [
  ...readLeftOut(words === undefined ? {} : { PLUMBLINE_WITHOUT: words }),
];

it('leaves out nothing that is not named', () => {
  expect(leftOut()).toEqual([]);
  expect(leftOut('')).toEqual([]);
  expect(leftOut('cards')).toEqual(['cards']);
  expect(leftOut(' archive, cards,')).toEqual(['cards', 'archive']);
});

it('leaves out the archive with the copies, for it says that it holds them', () => {
  expect(leftOut('copies')).toEqual(['copies', 'archive']);
});

it('names the steps when there is none of that name', () => {
  expect(() => leftOut('cards,search')).toThrow(
    '"search" is no step that can be left out. There are cards, copies, archive, checksums.',
  );
});
