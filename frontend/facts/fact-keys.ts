/**
 * Lets single keys do what the buttons and fields inside it do, while the focus is inside it or nowhere, and no dialog
 * is open. What is inside names its key in `data-key`; a field is focused, anything else is clicked. Among rows, arrow
 * keys move from link to link, and the space bar ticks a row's box.
 *
 * ```html
 * <colophon-fact-keys><vaadin-button data-key="v">Verify</vaadin-button></colophon-fact-keys>
 * ```
 */
export class FactKeys extends HTMLElement {
  private readonly pressed = (event: KeyboardEvent): void => this.press(event);

  connectedCallback(): void {
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  private press(event: KeyboardEvent): void {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !this.concerns(from)) {
      return;
    }
    const row = from instanceof HTMLElement && from.matches('a') ? from.closest<HTMLElement>('li[data-row]') : null;
    if (this.named(event.key) || (row && this.moved(row, event.key))) {
      event.preventDefault();
    }
  }

  private concerns(from: EventTarget | undefined): boolean {
    if (!(from instanceof HTMLElement) || document.querySelector(':is(vaadin-dialog, vaadin-confirm-dialog)[opened]')) {
      return false;
    }
    const types = from.isContentEditable || from.matches('input:not([type=checkbox]), textarea, select');
    return !types && (from === document.body || this.contains(from));
  }

  private named(key: string): boolean {
    const found = [...this.querySelectorAll<HTMLElement>('[data-key]')].find(
      (one) => one.dataset['key'] === key.toLowerCase() && !one.hasAttribute('disabled'),
    );
    if (found?.matches('vaadin-text-field')) {
      found.focus();
    } else {
      found?.click();
    }
    return !!found;
  }

  private moved(row: HTMLElement, key: string): boolean {
    if (key === ' ') {
      row.querySelector<HTMLElement>('input[type=checkbox]')?.click();
      return true;
    }
    const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('li[data-row]') ?? [])];
    const at = rows.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
    const link = to === undefined ? undefined : rows[to]?.querySelector<HTMLElement>('a');
    link?.focus();
    return !!link;
  }
}

customElements.define('colophon-fact-keys', FactKeys);
