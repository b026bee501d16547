/** Keys of the search page: `/` goes to the field, arrows go through the results, Escape goes back and clears. */
export function followKeys(root: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-results] [data-title]')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.target !== field && at < 0) return;
    if (event.key === 'ArrowDown') go(event, links[at + 1]);
    if (event.key === 'ArrowUp' && at >= 0) go(event, links[at - 1] ?? field);
    if (event.key === 'Escape') {
      event.preventDefault();
      if (event.target === field) clear();
      else field.focus();
    }
  });
}

function go(event: Event, to: HTMLElement | undefined): void {
  event.preventDefault();
  to?.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
