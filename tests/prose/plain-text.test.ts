import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrintable } from '#prose/forbidden-characters.ts';
import { escape } from '#prose/html.ts';
import { parseBody } from '#prose/parse.ts';
import { plainText } from '#domain/plain-text.ts';

const textOf = (body: string) => {
  const { prose, problems } = parseBody(body);
  expect(problems).toEqual([]);
  return plainText(prose);
};

test.each([
  ['', ''],
  ['a *b* `c<d>` \\{e\\} & "f"', 'a b c<d> {e} & "f"'],
  ['## a\n\nb\n\n- c\n- [x] d', 'a\nb\nc\n d'],
  ['| a | b |\n|---|---|\n| c | d |', 'a\nb\nc\nd'],
  ['a  \nb', 'a\nb'],
  ['a[^1] b\n\n[^1]: c', 'a b\nc'],
  ['a <Incident id="b">*c* &lt;</Incident> d', 'a c < d'],
  [
    'a\n\n<Quote source="a" locator="b" lang="en">\nc\n\nd\n</Quote>\n\n<Aside>\ne <Evidence id="f" />.\n</Aside>',
    'a\nc\nd\ne .',
  ],
  ['&lt;b&gt; &amp;lt;', '<b> &lt;'],
])('%s', (body, text) => {
  expect(textOf(body)).toBe(text);
});

/** Any text that is no Markdown and can be printed: the control group is what the parser is told to leave alone. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) =>
    text
      .replace(/[\p{C}\p{Z}\\`*_{}[\]<>#+!|~&=:@.-]|^\d+[).]/gu, ' ')
      .normalize()
      .trim(),
  )
  .filter(
    (text) =>
      /^[^\d\s)(]/.test(text) &&
      !/^(?:im|ex)port\b/.test(text) &&
      !/www|[\s]{2}/.test(text) &&
      isPrintable(text),
  );

test('text without markup comes out as it went in', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(textOf(text)).toBe(text);
    }),
  );
});

test('escaped, every printable text comes out as it went in', () => {
  const any = fc
    .string({ unit: 'binary', maxLength: 60 })
    .map((text) => text.normalize())
    .filter((text) => text.trim() !== '' && !/[\p{C}\s]/u.test(text) && isPrintable(`x${text}`));
  const escaped = (text: string) =>
    text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/^(im|ex)(?=port\b)/, '$1\\');
  fc.assert(
    fc.property(any, (text) => {
      fc.pre(!/www|^(?:im|ex)port\b/.test(text));
      expect(textOf(`x${escaped(text)}`)).toBe(`x${text}`);
    }),
  );
});

test('the words of a quotation come out as they went in, whatever they are', () => {
  const quoted = fc
    .string({ unit: 'grapheme', maxLength: 80 })
    .map((text) =>
      text
        .replace(/[\\`<{]/g, '')
        .normalize()
        .trim(),
    )
    .filter(
      (text) => text !== '' && !/\p{C}/u.test(text) && isPrintable(text) && !/\s{2}|&/.test(text),
    );
  fc.assert(
    fc.property(quoted, (text) => {
      fc.pre(!/^(?:im|ex)port\b/.test(text));
      const body = `<Quote source="a" locator="b" lang="en">\n${text}\n</Quote>`;
      expect(textOf(body)).toBe(text);
    }),
  );
});

test('escaped text holds no markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escape(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
  );
  expect(escape('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
});
