import { apartFromNames } from '#domain/whole-names.ts';

/** Keeps names such as "ISIS-K" whole in the text of HTML that `src/prose` wrote: there no tag holds a bare ">". */
export const wholeNamesInHtml = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : marked(part)))
    .join('');

const marked = (text: string): string =>
  apartFromNames(text)
    .map((part, index) => (index % 2 === 1 ? `<span class="whole">${part}</span>` : part))
    .join('');
