import type { PlacedProblem } from '#domain/problem.ts';
import { fieldAt } from '#editing/field-at.ts';
import { formKindOf } from '#editing/form-kinds.ts';
import { labelAt } from './labels.ts';
import type { Change, Refusal } from './server.ts';
import { words } from './words.ts';

/** Tells why nothing was saved, field by field, and offers what was typed; resolves when the editor has closed it. */
export function showRefusal(change: Change, { problems = [], reason }: Refusal): Promise<void> {
  const parts: (Node | string)[] = [
    element('h2', { id: titleId }, words.notSaved),
    element('p', {}, problems.length > 0 ? words.problems(problems.length) : (reason ?? '')),
    ...(problems.length > 0 ? [problemList(problems, change)] : [element('p', {}, words.kept)]),
  ];
  const copy = button(words.copy, () => {
    void copyText(change.after, copy);
  });
  const download = element(
    'a',
    {
      href: URL.createObjectURL(new Blob([change.after], { type: 'text/plain' })),
      download: change.path.split('/').at(-1) ?? 'entry',
    },
    words.download,
  );
  return show(parts, [copy, download]);
}

async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(text);
  button.textContent = words.copied;
}

/** Tells which files the desk does not show. */
export const showUnreadable = (
  files: readonly { readonly path: string; readonly reason: string }[],
) =>
  show(
    [
      element('h2', { id: titleId }, words.unreadable),
      element('p', {}, words.unreadableReason(files.length)),
      element(
        'ol',
        {},
        ...files.map(({ path, reason }) =>
          element('li', {}, element('strong', {}, `content/${path}`), element('p', {}, reason)),
        ),
      ),
    ],
    [],
  );

/** Field, reason and mend of each problem; of another file that the change would break, its name. */
export function problemList(problems: readonly PlacedProblem[], change: Change): HTMLElement {
  return element(
    'ol',
    {},
    ...problems.map((problem) =>
      element(
        'li',
        {},
        element('strong', {}, placeOf(problem, change)),
        element('p', {}, problem.message),
        element('p', {}, element('em', {}, words.mend), ` ${problem.mend}`),
      ),
    ),
  );
}

function placeOf(problem: PlacedProblem, { path, after }: Change): string {
  if (problem.file !== path) return `content/${problem.file}, line ${problem.line}`;
  const field = problem.at ?? fieldAt(after, formKindOf(path)?.hasBody === true, problem);
  return labelAt(field) || words.wholeEntry;
}

const titleId = 'refusal_title';

function show(parts: readonly (Node | string)[], offers: readonly Node[]): Promise<void> {
  const close = button(words.close, () => dialog.close());
  const dialog = element(
    'dialog',
    { class: 'refusal', 'aria-labelledby': titleId },
    ...parts,
    element('footer', {}, ...offers, close),
  );
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
  return new Promise((closed) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      closed();
    });
  });
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', pressed);
  return made;
}

/** Text is set as text: what an editor typed never becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
