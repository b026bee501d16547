import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** The drawing as PNG, on the thread pool. It carries its letters as outlines: no font is looked for anywhere. */
export async function rasterise(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await indexedPng(picture)) ?? picture.asPng();
}
