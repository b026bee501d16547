import type { Prose, ProseComponent } from '#domain/prose-tree.ts';

/** Every element that a body can become. */
export const elements = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h2',
  'h3',
  'h4',
  'hr',
  'img',
  'input',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'strong',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
] as const;
export type Element = (typeof elements)[number];

export type AttributeValue = string | number | true | undefined;

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Where a checked tree is written, piece by piece. Nothing unescaped can be said to it. */
export interface Page {
  readonly text: (text: string) => void;
  readonly empty: (element: Element, attributes?: Readonly<Record<string, AttributeValue>>) => void;
  readonly wrap: (
    element: Element,
    content: () => void,
    attributes?: Readonly<Record<string, AttributeValue>>,
  ) => void;
  readonly component: (component: ProseComponent) => void;
  readonly prose: () => Prose;
}

export function emptyPage(): Page {
  const parts: (string | ProseComponent)[] = [];
  let run = '';
  const endRun = () => {
    if (run !== '') parts.push(run);
    run = '';
  };
  const open: Page['empty'] = (element, attributes = {}) => {
    run += `<${element}`;
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) run += ` ${name}`;
      else if (value !== undefined) run += ` ${name}="${escape(String(value))}"`;
    }
    run += '>';
  };
  return {
    text: (text) => (run += escape(text)),
    empty: open,
    wrap(element, content, attributes) {
      open(element, attributes);
      content();
      run += `</${element}>`;
    },
    component(component) {
      endRun();
      parts.push(component);
    },
    prose() {
      endRun();
      return parts;
    },
  };
}
