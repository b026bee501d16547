import { expect, it } from 'vitest';
import { groupsBy, groupsIn } from '#site/groups.ts';

const years = ['2022-11', '2021-08', '2022-01'];

it('groups in order of first members', () => {
  expect(groupsBy(years, (date) => date.slice(0, 4))).toEqual([
    { id: 'group_2022', title: '2022', size: 2, members: ['2022-11', '2022-01'] },
    { id: 'group_2021', title: '2021', size: 1, members: ['2021-08'] },
  ]);
});

it('groups in the order of the titles, without empty groups', () => {
  const titles = { long: 'Long words', none: 'None', short: 'Short words' };
  const groups = groupsIn(titles, ['a', 'bb', 'longer'], (word) =>
    word.length > 3 ? 'long' : 'short',
  );
  expect(groups.map(({ title, members }) => [title, members])).toEqual([
    ['Long words', ['longer']],
    ['Short words', ['a', 'bb']],
  ]);
});
