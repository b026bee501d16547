import { everyWord, nameMark, spellingMark } from '#domain/name-mark.ts';
import { latin, searchText } from '#formats/search-text.ts';
import { expect, test } from 'vitest';

const spellings = (sentences: string[], names: string[] = []) =>
  (searchText({ sentences, names }).split(`${spellingMark} `)[1] ?? '').split(' ').slice(1);

test('only words that Pagefind would read otherwise are spelled once more', () => {
  expect(spellings(['The café in Zürich, ISIS-K and Kabul’s gate.'])).toEqual([]);
  expect(spellings(['Straße, Łódź, Tromsø'])).toEqual(['strasse', 'lodz', 'tromso']);
  expect(spellings(['القاعدة ۱۳ کابل'])).toEqual(['القاعده', '13', 'كابل']);
});

test('names of other scripts are written in Latin letters too', () => {
  expect(spellings([], ['Замир Кабулов'])).toEqual(['zamir', 'kabulov']);
  expect(spellings([], ['Μακρόν'])).toContain('makron');
  expect(spellings(['Замир Кабулов'])).toEqual([]);
  expect(latin('Йеллоустон Ёлкин')).toBe(latin('Йеллоустон Ёлкин'));
});

test('words on both sides of a joiner are found together and apart', () => {
  expect(spellings([], ['ذبیح\u200cالله'])).toEqual(expect.arrayContaining(['ذبيحالله', 'ذبيح']));
});

test('the marks of a record never come from its text', () => {
  const text = searchText({ sentences: [`a ${nameMark} b ${spellingMark} c`], names: ['d'] });
  expect(text.split(nameMark)).toHaveLength(2);
  expect(text.split(spellingMark)).toHaveLength(2);
});

test('brackets that are empty in plain text are left out', () => {
  expect(searchText({ sentences: ['It is told ( ), and so ().'], names: [] })).toMatch(
    /^It is told, and so\./,
  );
});

test('every record has the word by which all are listed', () => {
  expect(searchText({ sentences: [], names: [] })).toBe(`${spellingMark} ${everyWord}`);
});
