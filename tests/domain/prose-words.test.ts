import { expect, test } from 'vitest';
import { componentsIn, htmlRunsIn } from '#domain/prose-components.ts';
import { decodeEntities, wordsOf } from '#domain/prose-words.ts';
import { component } from '../support/records.ts';

test('inline elements part no words, blocks and line breaks do', () => {
  expect(wordsOf(['<p>half<em>way</em> there</p><p>and<br>on</p>'])).toBe('halfway there and on');
  expect(
    wordsOf(['<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>']),
  ).toBe('a b c d');
});

test('words inside components belong to the text', () => {
  const cited = component('Cite', { source: 'x' });
  const aside = component('Aside', {}, [
    '<p>a ',
    component('Incident', { id: 'y' }, ['link']),
    '</p>',
  ]);
  expect(wordsOf(['<p>before', cited, ' after</p>', aside])).toBe('before after a link');
  expect(componentsIn(['<p>', cited, '</p>', aside]).map((found) => found.component)).toEqual([
    'Cite',
    'Aside',
    'Incident',
  ]);
  expect(htmlRunsIn(['<p>', aside])).toEqual(['<p>', '<p>a ', 'link', '</p>']);
});

test('entities by name and number, once', () => {
  expect(decodeEntities('&lt;b&gt; &amp;amp; &quot;x&quot; &apos; &#39;&#x41;&#X1F600;')).toBe(
    '<b> &amp; "x" \' \'A\u{1F600}',
  );
  expect(decodeEntities('&nbsp; & &unknown;')).toBe('&nbsp; & &unknown;');
});
