import type { BrowserContext } from 'playwright-core';

/** What a document was seen to do and to hold. */
export interface SeenDocument {
  /** Calls of alert and the like, and errors of programs. */
  readonly ran: readonly string[];
  /** Elements with the names of their attributes, and how many there are of each. */
  readonly elements: Readonly<Record<string, number>>;
  readonly text: string;
}

/** Runs in each document before all else: notes what is run, and forces every event on every element once it is read. */
function watch(): void {
  const ran: string[] = [];
  Object.assign(window, { ran, forced: false });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.assign(window, { [name]: () => void ran.push(name) });
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) ran.push(event.message);
  });
  // Only addresses that are programs are followed.
  const stop = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    const holder = target?.closest('a, area, form, button, input');
    const address = ['href', 'xlink:href', 'action', 'formaction']
      .map((name) => holder?.getAttribute(name) ?? '')
      .join('');
    if (!/script/i.test(address)) event.preventDefault();
  };
  addEventListener('click', stop);
  addEventListener('submit', stop);
  const force = () => {
    for (const element of document.querySelectorAll('*')) {
      const handled = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const common = ['click', 'mouseover', 'focus', 'load', 'error', 'animationend', 'toggle'];
      for (const name of new Set([...handled.map((each) => each.slice(2)), ...common])) {
        element.dispatchEvent(new Event(name, { bubbles: name === 'click', cancelable: true }));
      }
    }
    Object.assign(window, { forced: true });
  };
  addEventListener('load', () => setTimeout(force, 30));
}

const inOneWindow = 30;

/** Opens documents of one origin in frames, some at a time, without their policy, and forces all events in them. */
export async function forcedEvents(
  context: BrowserContext,
  origin: string,
  addresses: readonly string[],
): Promise<SeenDocument[]> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const seen: SeenDocument[] = [];
  for (let first = 0; first < addresses.length; first += inOneWindow) {
    await page.goto(`${origin}/frames`);
    seen.push(...(await page.evaluate(seenInFrames, addresses.slice(first, first + inOneWindow))));
  }
  await page.close();
  return seen;
}

/** Runs in the window. */
async function seenInFrames(addresses: readonly string[]): Promise<SeenDocument[]> {
  const frames = addresses.map((address) => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-forms');
    frame.src = address;
    document.body.append(frame);
    return frame;
  });
  const isForced = (frame: HTMLIFrameElement) => {
    try {
      return Reflect.get(Object(frame.contentWindow), 'forced') === true;
    } catch {
      return false;
    }
  };
  const begun = performance.now();
  while (!frames.every(isForced) && performance.now() - begun < 6000) {
    await new Promise((ready) => setTimeout(ready, 20));
  }
  await new Promise((ready) => setTimeout(ready, 100));
  return frames.map((frame) => {
    try {
      const { contentDocument: inside, contentWindow } = frame;
      const elements: Record<string, number> = {};
      for (const element of inside?.querySelectorAll('*') ?? []) {
        // Names with a hyphen are held together, in a hostile text too.
        if (element.matches('span.whole') && element.attributes.length === 1) continue;
        const name = `${element.localName} ${element.getAttributeNames().sort().join(' ')}`.trim();
        elements[name] = (elements[name] ?? 0) + 1;
      }
      let text = '';
      const nodes = inside?.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
      for (let node = nodes?.nextNode(); node; node = nodes?.nextNode()) {
        if (!/^(script|style)$/.test(node.parentElement?.localName ?? '')) text += node.nodeValue;
      }
      return {
        ran: [...Reflect.get(Object(contentWindow), 'ran')],
        elements,
        text,
      };
    } catch (error) {
      return { ran: [], elements: {}, text: String(error) };
    }
  });
}
