import type { Page } from 'playwright-core';

/** Pairs of texts that a reader sees printed over each other, in a page or in a drawing. */
export const textOverlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly node: Text;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!(node instanceof Text) || !holder || node.data.trim() === '') continue;
      if (holder.closest('.unseen') || !holder.checkVisibility()) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // Rooms of lines overlap where lines are set tight; the letters in their middle never may.
        const inset = (bottom - top) * 0.3;
        if (right - left < 2) continue;
        const text = node.data.trim().slice(0, 40);
        lines.push({ text, node, left, right, top: top + inset, bottom: bottom - inset });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    return lines.flatMap((a, index) => {
      const found: string[] = [];
      for (const b of lines.slice(index + 1)) {
        if (b.top >= a.bottom) break;
        const meet = a.left + 1 < b.right && b.left + 1 < a.right;
        if (meet && (a.node !== b.node || b.top > a.top + 1)) found.push(`${a.text} / ${b.text}`);
      }
      return found;
    });
  });
