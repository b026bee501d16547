import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { builtCopies, builtPages } from '../support/built-site.ts';
import { markupRules } from '../support/markup-rules.ts';

const validator = new HtmlValidate(markupRules);

async function complaints(html: string, url: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${url}:${line}:${column} ${message} [${ruleId}]`,
    ),
  );
}

it.each([
  ['page', builtPages],
  ['copy', builtCopies],
])('finds nothing wrong with the markup of any %s', async (_, built) => {
  const found: string[] = [];
  for (const { url, html } of built(inject('dist')).values()) {
    found.push(...(await complaints(html, url)));
  }
  expect(found).toEqual([]);
});

it('finds what is wrong with a planted page', async () => {
  expect(await complaints('<p><span><p>nested</p></span><img src="/a.png"></p>', '/')).not.toEqual(
    [],
  );
});
