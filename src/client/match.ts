import { fetchedFrom } from '#matching/fetched.ts';
import { openMatcher, type Matcher } from '#matching/match.ts';
import { matchList } from './match-results.ts';
import { part } from './page-parts.ts';
import { fail, say } from './page-words.ts';

const longestAddress = 1500; // characters of text that the address of the page takes

start(part(document, '[data-match]', HTMLElement));

function start(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const field = part(form, 'textarea', HTMLTextAreaElement);
  const index = new URL(root.dataset['index'] ?? '', location.href).href;
  let matcher: Promise<Matcher> | undefined;
  /** Opens the index once; after a failure the next question tries again. */
  const open = () => {
    matcher ??= openMatcher(fetchedFrom(index));
    matcher.catch(() => (matcher = undefined));
    return matcher;
  };
  const show = matchList(root, open);

  const ask = () => {
    const text = field.value.trim();
    const isShort = text.length <= longestAddress;
    const params = new URLSearchParams(isShort && text !== '' ? { q: text } : {}).toString();
    history.replaceState(null, '', location.pathname + (params === '' ? '' : `?${params}`));
    void show(text);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  field.addEventListener('input', (event) => {
    count(root, field.value);
    // What is pasted is whole: nobody should have to press a button after it.
    const isWhole = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
    if (isWhole) ask();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    ask();
  });

  part(root, '[data-fallback]', HTMLElement).hidden = true;
  part(root, '[data-without-script]', HTMLElement).hidden = true;
  // Words that were typed before this script arrived are kept.
  if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
  count(root, field.value);
  if (field.value.trim() !== '') void show(field.value.trim());
  else open().catch(() => fail(root));
}

const longest = 5000;

/** Says how long the text is, and when it is too long to be compared whole. */
function count(root: HTMLElement, text: string): void {
  const place = part(root, '[data-count]', HTMLElement);
  const wording = place.dataset[text.length > longest ? 'long' : 'counted'] ?? '';
  const number = text.length.toLocaleString(`${document.documentElement.lang}-u-nu-latn`);
  say(place, '');
  place.append(wording.replace('#', number));
}
