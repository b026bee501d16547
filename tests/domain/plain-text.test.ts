import { expect, test } from 'vitest';
import { decodeEntities, plainText } from '#domain/plain-text.ts';
import { component } from '../support/records.ts';

test('inline elements part no words, blocks and line breaks do', () => {
  expect(plainText(['<p>half<em>way</em> there</p><p>and<br>\non</p>'])).toBe(
    'halfway there\nand\non',
  );
  expect(
    plainText(['<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>']),
  ).toBe('a\nb\nc\nd');
});

test('words inside components belong to the text', () => {
  const cited = component('Cite', { source: 'x' });
  const aside = component('Aside', {}, [
    '<p>a ',
    component('Incident', { id: 'y' }, ['link']),
    '</p>',
  ]);
  expect(plainText(['<p>before', cited, ' after</p>', aside])).toBe('before after\na link');
});

test('entities by name and number, once', () => {
  expect(decodeEntities('&lt;b&gt; &amp;amp; &quot;x&quot; &apos; &#39;&#x41;&#X1F600;')).toBe(
    '<b> &amp; "x" \' \'A\u{1F600}',
  );
  expect(decodeEntities('&nbsp; & &unknown;')).toBe('&nbsp; & &unknown;');
});
