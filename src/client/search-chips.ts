import { copyOf, part } from './page-parts.ts';

/** One filter that is set, and how it is taken away again. */
interface Chip {
  readonly text: string;
  readonly remove: () => void;
}

/** Shows a button for every filter that the form has set; `changed` is called when one is taken away. */
export function showChips(root: HTMLElement, form: HTMLFormElement, changed: () => void): void {
  const list = part(root, '[data-chips]', HTMLElement);
  const chips = chipsOf(form);
  const elements = chips.map(({ text, remove }, index) => {
    const chip = copyOf(root, 'template[data-chip]');
    part(chip, '[data-chip-text]', HTMLElement).replaceChildren(text);
    part(chip, 'button', HTMLButtonElement).onclick = () => {
      remove();
      changed();
      // The button is gone: the next one is where it was, or else the field.
      const buttons = list.querySelectorAll('button');
      (
        buttons[index] ??
        buttons[index - 1] ??
        part(form, 'input[type=search]', HTMLElement)
      ).focus();
    };
    return chip;
  });
  list.replaceChildren(...elements);
  part(root, '[data-set]', HTMLElement).hidden = chips.length === 0;
}

const chipsOf = (form: HTMLFormElement): Chip[] =>
  [...form.elements].flatMap((field) => {
    if (!(field instanceof HTMLInputElement)) return [];
    if (field.type === 'checkbox' && field.checked) {
      const remove = () => {
        field.checked = false;
      };
      return [
        {
          text: `${wordOf(field.closest('fieldset'), 'legend')}: ${wordOf(field.closest('label'), '[data-label]')}`,
          remove,
        },
      ];
    }
    if (field.dataset['chip'] === undefined || field.value.trim() === '') return [];
    const remove = () => {
      field.value = '';
    };
    const value = field.value.trim();
    const word = field.type === 'hidden' ? field.getAttribute(`data-chip-${value}`) : null;
    return [{ text: `${field.dataset['chip']} ${word ?? value}`, remove }];
  });

const wordOf = (place: Element | null, selector: string): string =>
  place?.querySelector(selector)?.textContent?.trim() ?? '';
