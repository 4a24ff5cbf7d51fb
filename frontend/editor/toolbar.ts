import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Action, ACTIONS, type ToolbarState } from './commands.js';
import { icon } from './icons.js';
import { keysInWords } from './shortcut.js';

/**
 * The editor's row of buttons. One of them is in the tab order; arrow keys, Home and End move among them.
 * Emits `action` (`detail: {action, keyboard}`); the editor runs it.
 */
export class EditorToolbar extends LitElement {
  static override properties = {
    state: { attribute: false },
    current: { state: true },
  };

  declare state: ToolbarState;
  /** Index of the button that Tab reaches. */
  declare current: number;
  private readonly sizes = new ResizeObserver(() => this.fade());

  constructor() {
    super();
    this.state = { pressed: new Set(), disabled: new Set() };
    this.current = 0;
  }

  /** Focuses the button that was used last. */
  override focus(): void {
    this.buttons[this.current]?.focus();
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  protected override render(): TemplateResult {
    let index = 0;
    return html`<div role="toolbar" aria-label="Formatting" @keydown=${this.moveFocus} @focusin=${this.remember} @scroll=${this.fade}>
      ${ACTIONS.map(
        (group) => html`<div class="group">${group.map((action) => this.renderButton(action, index++))}</div>`,
      )}
    </div>`;
  }

  private renderButton(action: Action, index: number): TemplateResult {
    const { id, label, key, pressed } = action;
    return html`<button
      type="button"
      aria-label=${label}
      title=${key ? `${label} (${keysInWords(key)})` : label}
      aria-pressed=${pressed ? `${this.state.pressed.has(id)}` : nothing}
      aria-disabled=${this.state.disabled.has(id) ? 'true' : nothing}
      tabindex=${index === this.current ? 0 : -1}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${(event: MouseEvent) => this.announce(action, event.detail === 0)}
    >
      ${icon(id)}
    </button>`;
  }

  private announce(action: Action, keyboard: boolean): void {
    if (this.state.disabled.has(action.id)) return;
    this.dispatchEvent(new CustomEvent('action', { detail: { action, keyboard } }));
  }

  private remember(event: FocusEvent): void {
    this.current = Math.max(0, this.buttons.indexOf(event.target as HTMLButtonElement));
  }

  private moveFocus(event: KeyboardEvent): void {
    const { buttons } = this;
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const moves: Record<string, number> = {
      [forward]: this.current + 1,
      [backward]: this.current - 1 + buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    buttons[target % buttons.length].focus();
  }

  /** Lets the row fade out on the side where buttons are hidden. */
  private readonly fade = (): void => {
    const row = this.renderRoot.querySelector('[role=toolbar]');
    if (!row) return;
    const hidden = row.scrollWidth - row.clientWidth;
    const scrolled = Math.abs(row.scrollLeft);
    this.toggleAttribute('more-before', scrolled > 1);
    this.toggleAttribute('more-after', hidden - scrolled > 1);
  };

  protected override firstUpdated(): void {
    this.sizes.observe(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  static override styles = css`
    :host {
      container-type: inline-size;
      display: block;
    }
    [role='toolbar'] {
      display: flex;
      gap: 4px;
      padding: 4px;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    :host([more-after]) [role='toolbar'] {
      mask-image: linear-gradient(to right, #000 calc(100% - 36px), transparent);
    }
    :host([more-before]) [role='toolbar'] {
      mask-image: linear-gradient(to left, #000 calc(100% - 36px), transparent);
    }
    :host([more-before][more-after]) [role='toolbar'] {
      mask-image: linear-gradient(to right, transparent, #000 36px calc(100% - 36px), transparent);
    }
    .group {
      display: flex;
      gap: 2px;
    }
    .group + .group {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 4px;
    }
    .group:last-child {
      margin-inline-start: auto;
    }
    button {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 36px;
      block-size: 36px;
      padding: 0;
      border: 1px solid transparent;
      border-radius: var(--vaadin-radius-m, 6px);
      background: none;
      color: var(--_soft);
      cursor: pointer;
    }
    button:hover {
      background: var(--_tint);
      color: var(--_text);
    }
    button[aria-pressed='true'] {
      background: color-mix(in srgb, var(--_accent) 16%, transparent);
      color: var(--_text);
    }
    button[aria-disabled='true'] {
      background: none;
      color: var(--_faint);
      cursor: default;
    }
    button:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    @container (max-width: 720px) {
      .group {
        gap: 0;
      }
      button {
        inline-size: 30px;
      }
    }
    @container (max-width: 640px) {
      button {
        inline-size: 28px;
      }
    }
    @media (pointer: coarse) {
      button {
        inline-size: 44px;
        block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      button[aria-disabled='true'] {
        color: GrayText;
      }
    }
  `;
}

customElements.define('colophon-editor-toolbar', EditorToolbar);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-editor-toolbar': EditorToolbar;
  }
}
