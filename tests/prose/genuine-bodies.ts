/** Bodies as newsrooms write them: none may be refused. */
export const genuineBodies: readonly (readonly [what: string, body: string])[] = [
  ['nothing', ''],
  ['a paragraph', 'The envoy gave no source for what he said.'],
  [
    'components',
    'He said so in Moscow <Cite source="tass-2022" locator="para. 5" />. See <Evidence id="leaders-killed" /> and the\n<Incident id="kabul-airport-2021">bombing at the airport</Incident>, or <Incident id="kerman-2024" />.',
  ],
  [
    'blocks',
    'Before.\n\n<Quote source="press-tv" locator="headline" lang="fa-AF" by="zamir-kabulov">\nآمریکا داعش را تقویت می‌کند.\n</Quote>\n\n<Figures incident="kabul-airport-2021" measure="killed" population="all" />\n\n<Aside title="How we counted">\nWe counted origins, *not* outlets <Cite source="unama" locator="p. 7" />.\n\n- first\n- second\n</Aside>',
  ],
  [
    'a quotation of arithmetic',
    '<Quote source="a" locator="b" lang="en">2*3*4 = 24 \\{sic\\} & more_or_less_</Quote>',
  ],
  [
    'headings, lists and tasks',
    '## What was said\n\n### Where\n\n#### When\n\n1. one\n2. two\n   - two and a half\n\n* [x] asked\n* [ ] answered\n\n7. seven',
  ],
  [
    'a table',
    '| Outlet | Dead | Injured |\n|:-------|-----:|:-------:|\n| BBC | 13 | *many* |\n| Amaq | ~~25~~ 6 | a\\|b `c` |\n',
  ],
  [
    'footnotes',
    'One[^a], again[^a] and another[^note].\n\n[^a]: The report[^b], [paragraph 5](https://a.example/x?y=1&z=2#p-5).\n\n    A second paragraph.\n\n[^note]: На русском.\n[^b]: Inner.',
  ],
  [
    'links',
    'See https://un.example/report, www.bbc.example, press@un.example, [us](/about/), [there](#fn), [mail](mailto:desk@plumbline.example), [a profile](https://medium.example/@user), [Wiki](https://en.wikipedia.example/wiki/Kabul_(city) "The city"), [ref][r] and [R].\n\n[r]: https://a.example/путь "Title"',
  ],
  [
    'images',
    '![A damaged gate](/media/kabul/abbey-gate_2021.jpg "Abbey Gate")\n\n![Map][m]\n\n[m]: /media/map.webp',
  ],
  [
    'scripts of the world',
    'قال المتحدث: «لا دليل» — ثم غادر. Он сказал: „Нет“. 他說。 ‏עברית‏ हिन्दी ไทย 👩‍👩‍👧 🇦🇫',
  ],
  [
    'punctuation',
    `"Straight" 'quotes', -- dashes --- and ... dots; 5 < 6 > 4; AT&T; C:\\dir; 100 % ~ 50 $; a_b_c; :::x; [[y]]; ^2^`,
  ],
  [
    'escapes',
    'A \\{brace\\}, a lone }, a \\<tag>, \\*stars\\*, &lt;b&gt; &copy; &nbsp;, and `{code} <b>`.',
  ],
  [
    'code',
    '```\nexport const a = {b: 1};\nimport "x"\n```\n\n    import y\n\n~~~js\n<b>{x}</b>\n~~~\n\n> ```\n> {z}\n> ```',
  ],
  [
    'words that look like modules',
    'The export of arms, and\nexports, important, imported.\n\nImport rose. The import/export trade.\n\n- export of oil\n\n> import of gas',
  ],
  [
    'quotations',
    '> He said:\n>\n> > Нет доказательств.\n\nAfter.\n\n***\n\nLine one  \nline two\\\nline three',
  ],
  [
    'components in lists and tables',
    '- <Cite source="a" locator="b" />\n- x <Evidence id="e" />\n\n| a | <Cite source="a" locator="b" /> |\n|---|---|\n\n> <Incident id="i" />',
  ],
  ['windows line ends', '## A\r\n\r\nb\r\nc <Evidence id="e" />\r\n\r\n- d\r\n'],
  ['setext', 'Heading\n-------\n\ntext'],
];
