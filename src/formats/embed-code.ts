import { escape } from '#prose/html.ts';

/** A fact-check in a frame of another site. Addresses are whole. */
export interface Embed {
  readonly title: string;
  readonly address: string;
  /** Who made it, in the words that stand under the frame. */
  readonly attribution: string;
  readonly frame: { readonly address: string; readonly width: number; readonly height: number };
}

/** HTML to paste elsewhere. Where frames are taken out or blocked, a quotation with the title and a link remains. */
export const embedCode = ({ title, address, attribution, frame }: Embed): string =>
  [
    `<blockquote cite="${escape(address)}">`,
    `<iframe src="${escape(frame.address)}" title="${escape(`${attribution}: ${title}`)}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    `<p>${escape(attribution)}: <a href="${escape(address)}">${escape(title)}</a></p>`,
    '</blockquote>',
  ].join('\n');
