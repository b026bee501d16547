import { forgetAll, keptTime, openPages, timeIn, titleOf } from './kept-pages.ts';
import { copyOf, part } from './page-parts.ts';
import { filled, say } from './page-words.ts';

/** What a browser has that lets a page name its scripts only through a policy; not all have it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}

await start(part(document, '[data-offline]', HTMLElement));

async function start(place: HTMLElement): Promise<void> {
  const status = part(place, '[data-status]', HTMLElement);
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || location.protocol === 'file:') return say(status, 'unsupported');
  const worker = new URL(place.dataset['worker'] ?? '', location.href).href;
  const root = new URL('./', worker).href;
  const keep = part(place, '[data-keep]', HTMLButtonElement);
  const forget = part(place, '[data-forget]', HTMLButtonElement);

  keep.addEventListener('click', () => {
    keep.disabled = true;
    say(status, 'beginning');
    serviceWorker
      .register(only(worker), { scope: root })
      .then(() => serviceWorker.ready)
      // Asked for once more, through the worker, this page is the first that is kept.
      .then(() => location.reload())
      .catch(() => {
        keep.disabled = false;
        say(status, 'failed');
      });
  });
  forget.addEventListener('click', () => {
    void serviceWorker
      .getRegistration(root)
      .then((registration) => registration?.unregister())
      .then(() => forgetAll(root))
      .then(() => location.reload());
  });

  const isOn = (await serviceWorker.getRegistration(root))?.scope === root;
  say(status, isOn ? 'on' : 'off');
  keep.hidden = isOn;
  forget.hidden = !isOn;
  part(place, '[data-not-kept]', HTMLElement).hidden = location.hash !== '#not_kept';
  if (isOn) await list(part(place, '[data-kept]', HTMLElement), root);
}

/** The policy of the page allows a program in the background by this name alone, and that name allows this address alone. */
function only(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  return trustedTypes
    .createPolicy('service-worker', { createScriptURL: () => address })
    .createScriptURL(address);
}

/** What was read last comes first. */
async function list(place: HTMLElement, root: string): Promise<void> {
  const pages = await openPages(root);
  const whole = copyOf(place, 'template');
  const model = part(whole, 'li', HTMLLIElement);
  const rows: HTMLLIElement[] = [];
  for (const request of await pages.keys()) {
    const kept = await pages.match(request);
    if (!kept) continue;
    const row = document.importNode(model, true);
    const link = part(row, 'a', HTMLAnchorElement);
    link.href = request.url;
    link.textContent = titleOf(await kept.text());
    const since = timeIn(document.documentElement.lang, keptTime(kept));
    part(row, 'span', HTMLElement).textContent = filled(place, 'data-since', since);
    rows.unshift(row);
  }
  part(whole, 'ul', HTMLUListElement).replaceChildren(...rows);
  place.append(whole);
  place.hidden = rows.length === 0;
}
