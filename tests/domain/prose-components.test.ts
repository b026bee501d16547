import { expect, test } from 'vitest';
import { componentsIn, htmlRunsIn } from '#domain/prose-components.ts';
import { component } from '../support/records.ts';

test('components and runs of HTML, those inside components too', () => {
  const cited = component('Cite', { source: 'x' });
  const aside = component('Aside', {}, [
    '<p>a ',
    component('Incident', { id: 'y' }, ['link']),
    '</p>',
  ]);
  expect(componentsIn(['<p>', cited, '</p>', aside]).map((found) => found.component)).toEqual([
    'Cite',
    'Aside',
    'Incident',
  ]);
  expect(htmlRunsIn(['<p>', aside])).toEqual(['<p>', '<p>a ', 'link', '</p>']);
});
