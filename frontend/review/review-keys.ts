/**
 * Works through the list of a review by keys: `j` and `k` or the arrows go from one entry to the next, `o` or Enter opens it,
 * `a` and `d` agree and disagree with the fact that is open, `n` goes to the next one that is left, `g` to the part
 * where one signs, `?` shows the keys. Keys do nothing while somebody types or a dialog is open.
 *
 * ```html
 * <colophon-review-keys><li data-item><button class="head">…</button></li></colophon-review-keys>
 * ```
 */
class ReviewKeys extends HTMLElement {
  private readonly pressed = (event: KeyboardEvent): void => this.press(event);

  connectedCallback(): void {
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  private press(event: KeyboardEvent): void {
    const from = event.composedPath()[0];
    if (event.defaultPrevented || event.metaKey || event.altKey || !(from instanceof HTMLElement)) return;
    if (document.querySelector(':is(vaadin-dialog, vaadin-confirm-dialog)[opened]')) return;
    if (from !== document.body && !this.contains(from)) return;
    const types = from.isContentEditable || from.matches('input:not([type=checkbox]), textarea, select');
    if (event.ctrlKey || types) {
      this.whileTyping(event, from);
      return;
    }
    const arrows = !from.matches('colophon-review-text');
    if (this.done(event.key, arrows)) event.preventDefault();
  }

  /** Control+Enter in a comment disagrees; Escape goes back to the entry. */
  private whileTyping(event: KeyboardEvent, from: HTMLElement): void {
    const item = from.closest<HTMLElement>('[data-item]');
    if (event.key === 'Enter' && event.ctrlKey && item) {
      item.querySelector<HTMLElement>('.disagree')?.click();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      (item?.querySelector<HTMLElement>('.head') ?? this.heads[0])?.focus();
    }
  }

  private done(key: string, arrows: boolean): boolean {
    switch (key) {
      case 'j':
        return this.move(1);
      case 'k':
        return this.move(-1);
      case 'ArrowDown':
        return arrows && this.at >= 0 && this.move(1);
      case 'ArrowUp':
        return arrows && this.at >= 0 && this.move(-1);
      case 'n':
        return this.next();
      case 'o':
        return click(this.item?.querySelector('.head'));
      case 'a':
        return click(this.item?.querySelector('.agree'));
      case 'd':
        return click(this.item?.querySelector('.disagree'));
      case 'c':
        return focus(this.querySelector('.seen-changes'));
      case 'g':
        return focus(this.querySelector('.statement-field'));
      case '?':
        return click(this.querySelector('.keys-button'));
      default:
        return false;
    }
  }

  private get heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item] .head')];
  }

  private get item(): Element | null {
    const focused = document.activeElement?.closest('[data-item]');
    return focused ?? this.querySelector('[data-item][data-open]');
  }

  private get at(): number {
    const item = document.activeElement?.closest('[data-item]');
    return this.heads.findIndex((head) => head.closest('[data-item]') === item);
  }

  private move(step: number): boolean {
    const heads = this.heads;
    const item = this.item;
    const at = heads.findIndex((head) => head.closest('[data-item]') === item);
    return focus(heads[at < 0 ? 0 : Math.min(heads.length - 1, Math.max(0, at + step))]);
  }

  private next(): boolean {
    return focus(this.querySelector('[data-item]:not([data-done]) .head'));
  }
}

function focus(element: Element | null | undefined): boolean {
  (element as HTMLElement | null)?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return !!element;
}

function click(element: Element | null | undefined): boolean {
  (element as HTMLElement | null)?.click();
  return !!element;
}

customElements.define('colophon-review-keys', ReviewKeys);
