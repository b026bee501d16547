import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A stretch of printed text with the styles it was printed in, such as "bold red". */
export interface StyledRun {
  readonly text: string;
  readonly styles: string;
}

const names: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '36': 'cyan',
};
const ends: Readonly<Record<string, readonly string[]>> = {
  '0': Object.values(names),
  '22': ['bold', 'dim'],
  '39': ['red', 'green', 'yellow', 'cyan'],
};

/** What a verb printed on a terminal with colours, as runs; the escapes are those of Node's styleText. */
export function styledRuns(printed: string): StyledRun[] {
  const styles = new Set<string>();
  // Splitting by a pattern with a group leaves text and codes in turn.
  return printed.split(/\u001b\[(\d+)m/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part, styles: [...styles].join(' ') }];
    for (const style of ends[part] ?? []) styles.delete(style);
    const name = names[part];
    if (name !== undefined) styles.add(name);
    return [];
  });
}

const font = (weight: number) =>
  `@font-face { font-family: mono; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(
    `node_modules/@fontsource/source-code-pro/files/source-code-pro-latin-${weight}-normal.woff2`,
    'base64',
  )}) }`;

/** Shows a command and what it printed as a terminal would, and returns the height that takes. */
export async function showTerminal(page: Page, command: string, printed: string): Promise<number> {
  await page.setContent('<!doctype html><title>terminal</title><pre></pre>');
  await page.addStyleTag({
    content: `${font(400)} ${font(700)}
      body { margin: 0; background: #1b1d21 }
      pre { margin: 0; padding: 20px 24px; font: 14px/1.55 mono; color: #e8e6e1; white-space: pre-wrap; overflow-wrap: anywhere }
      .bold { font-weight: 700 } .dim { color: #a3a19b } .red { color: #ff9d94 } .green { color: #9bdb9b }
      .yellow { color: #f2cf7e } .cyan { color: #8fd3e8 }`,
  });
  const runs = [
    { text: '$ ', styles: 'dim' },
    { text: `${command}\n`, styles: 'bold' },
    ...styledRuns(printed),
  ];
  return page.evaluate(async (shown) => {
    const pre = document.querySelector('pre');
    for (const { text, styles } of shown) {
      const span = document.createElement('span');
      span.className = styles;
      span.textContent = text;
      pre?.append(span);
    }
    await document.fonts.ready;
    return Math.ceil(pre?.getBoundingClientRect().height ?? 0);
  }, runs);
}
