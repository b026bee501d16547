import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { tokens } from '#site/design-tokens.ts';
import { designStrings } from '#site/strings/en/design.ts';
import { design } from '#site/urls.ts';
import { exampleScale } from '#examples/verdicts.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

/** Without its policy, so that a control may plant styles. */
async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.origin}${design}`);
  return page;
}

/** What a keyboard reaches without an outline of at least two pixels or, in a drawing, a stroke that grows. */
async function unseenFocus(page: Page): Promise<string[]> {
  // A key press makes the browser show the focus that is set afterwards.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const reached = document.querySelectorAll<HTMLElement | SVGAElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const strokes = (element: Element) =>
      [...element.querySelectorAll('*')].map((part) => getComputedStyle(part).stroke).join();
    return [...reached]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const before = strokes(element);
        element.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const isSeen = isOutlined || (element.closest('svg') && strokes(element) !== before);
        const kind = `${element.localName}${element.closest('svg') ? ' in a drawing' : ''}`;
        return isSeen && document.activeElement === element ? [] : [kind];
      });
  });
}

describe('focus', () => {
  it.each([1280, 320])(
    'is seen on whatever a keyboard reaches, at a width of %i',
    async (width) => {
      const page = await opened({ viewport: { width, height: 800 } });
      for (const kind of ['a[href]', 'svg a', 'button', 'input', 'summary', '[tabindex="0"]']) {
        expect(await page.locator(kind).count(), kind).toBeGreaterThan(0);
      }
      expect(await unseenFocus(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('would be missed', async () => {
    const page = await opened();
    await page.addStyleTag({ content: 'summary:focus-visible { outline: none }' });
    expect(new Set(await unseenFocus(page))).toEqual(new Set(['summary']));
    await page.context().close();
  });
});

/** Colours in which meaning is drawn, each as seen against the page. */
const drawnMeaning = (page: Page) =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const colours = (selector: string, property: 'color' | 'fill' | 'stroke' | 'border') =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const style = getComputedStyle(element);
          return property === 'border' ? style.borderInlineStartColor : style[property];
        })
        .filter((colour) => colour !== 'none');
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour) || colour === paper;
    const drawn = {
      words: colours('.stamp, .ruling .word a', 'color'),
      marks: colours('.stamp svg, .ruling > svg', 'stroke'),
      quotes: colours('figure.quote', 'border'),
      dots: colours('.plot circle', 'fill'),
      bars: colours('.plot path', 'stroke'),
      numbers: colours('.plot text', 'fill'),
      pins: colours('.views .pin', 'fill'),
      claims: colours('rect.claim', 'fill'),
    };
    return Object.entries(drawn).map(([what, colours]) => ({
      what,
      count: colours.length,
      unseen: colours.filter(isClear).length,
    }));
  });

/** What is still drawn in a colour of our own, which the reader has forced away; patches of colour excepted. */
const ownColours = (page: Page) =>
  page.evaluate(
    (own) =>
      [...document.querySelectorAll('main svg *')].flatMap((part) => {
        const { fill, stroke, forcedColorAdjust } = getComputedStyle(part);
        if (!part.checkVisibility() || forcedColorAdjust === 'none') return [];
        const kept = [fill, stroke].filter((colour) => own.includes(colour));
        return kept.map(() => part.localName);
      }),
    tokens.colours.flatMap(({ light, dark }) => [rgbOf(light), rgbOf(dark)]),
  );

/** `#0f4c6e` as a browser computes it. */
const rgbOf = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('with forced colours', () => {
  it('draws nothing in a colour of its own', async () => {
    const page = await opened({ forcedColors: 'active' });
    expect(await ownColours(page)).toEqual([]);
    await page.addStyleTag({ content: '.plot circle { fill: var(--ink) !important }' });
    expect(new Set(await ownColours(page))).toEqual(new Set(['circle']));
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'marks, words, quotes and charts stay visible, %s',
    async (colorScheme) => {
      const page = await opened({ forcedColors: 'active', colorScheme });
      const all = await drawnMeaning(page);
      for (const { what, count } of all) expect(count, what).toBeGreaterThan(0);
      expect(all.filter(({ unseen }) => unseen > 0)).toEqual([]);
      await page.context().close();
    },
  );

  it('what vanishes would be seen', async () => {
    const page = await opened({ forcedColors: 'active' });
    await page.addStyleTag({
      content:
        '.plot circle { fill: Canvas !important } figure.quote { border-color: Canvas !important }',
    });
    const lost = (await drawnMeaning(page)).filter(({ unseen }) => unseen > 0);
    expect(lost.map(({ what }) => what)).toEqual(['quotes', 'dots']);
    await page.context().close();
  });
});

/** Whatever would move. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
      return [
        ...(style.scrollBehavior === 'smooth' ? [`${element.localName} scrolls`] : []),
        ...(lasts(style.transitionDuration) ? [`${element.localName} changes`] : []),
        ...(style.animationName !== 'none' && lasts(style.animationDuration)
          ? [`${element.localName} is animated`]
          : []),
      ];
    }),
  );

describe('motion', () => {
  it('is none where the reader asks for none', async () => {
    const page = await opened({ reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  });

  it('is otherwise the way to an anchor, and would be seen', async () => {
    const page = await opened({ reducedMotion: 'no-preference' });
    expect(await moving(page)).toEqual(['html scrolls']);
    await page.addStyleTag({ content: 'h1 { transition: color 1s }' });
    expect(await moving(page)).toEqual(['html scrolls', 'h1 changes']);
    await page.context().close();
  });
});

/** The marks of the stamps in greyscale, as they are on a fax: for each pair the share of its ink that differs. */
const greyDistances = (page: Page) =>
  page.evaluate(async (specimen) => {
    const size = 96;
    const stamps = [...document.querySelectorAll(`[data-specimen="${specimen}"] .stamp`)];
    const pictures = await Promise.all(
      stamps.map(async (stamp) => {
        const mark = stamp.querySelector('svg')?.cloneNode(true);
        if (!(mark instanceof SVGElement)) throw new Error('A stamp without a mark.');
        mark.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        mark.setAttribute('width', String(size));
        mark.setAttribute('height', String(size));
        mark.setAttribute('color', getComputedStyle(stamp).color);
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(mark.outerHTML)}`;
        await image.decode();
        const context = new OffscreenCanvas(size, size).getContext('2d');
        if (!context) throw new Error('No canvas.');
        context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
        context.fillRect(0, 0, size, size);
        context.filter = 'grayscale(1)';
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, size, size);
        return Array.from({ length: size * size }, (_, pixel) => data[pixel * 4] ?? 0);
      }),
    );
    const distance = (a: readonly number[], b: readonly number[]) => {
      const ground = a[0] ?? 0;
      const inked = a.filter(
        (grey, at) => Math.abs(grey - ground) + Math.abs((b[at] ?? 0) - ground) > 60,
      );
      const differing = a.filter((grey, at) => Math.abs(grey - (b[at] ?? 0)) > 60);
      return differing.length / inked.length;
    };
    return {
      pairs: pictures.flatMap((a, index) => pictures.slice(index + 1).map((b) => distance(a, b))),
      same: pictures.map((a) => distance(a, a)),
    };
  }, designStrings.stamps);

it.each(['light', 'dark'] as const)(
  'tells verdicts apart by shape in greyscale, %s',
  async (colorScheme) => {
    const page = await opened({ colorScheme });
    const { pairs, same } = await greyDistances(page);
    const { length } = exampleScale.verdicts;
    expect(pairs).toHaveLength((length * (length - 1)) / 2);
    expect(Math.min(...pairs)).toBeGreaterThan(0.4);
    expect(Math.max(...same)).toBe(0);
    await page.context().close();
  },
);
