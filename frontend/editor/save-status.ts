import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Status, type StatusKind } from '../manuscript/status.js';

/**
 * Says whether what is on screen is stored, and who else is here. Listens to the `<colophon-manuscript>` around it:
 * "Saved" means that the server has stored every character.
 */
export class SaveStatus extends LitElement {
  static override properties = {
    state: { reflect: true },
    words: { state: true },
    people: { state: true },
  };

  declare state: StatusKind;
  declare words: string;
  declare people: string[];
  private manuscript: Element | null = null;

  constructor() {
    super();
    this.state = 'loading';
    this.words = '';
    this.people = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.manuscript = this.closest('colophon-manuscript');
    this.manuscript?.addEventListener('status', this.told);
    this.manuscript?.addEventListener('people', this.met);
  }

  override disconnectedCallback(): void {
    this.manuscript?.removeEventListener('status', this.told);
    this.manuscript?.removeEventListener('people', this.met);
    super.disconnectedCallback();
  }

  private readonly told = (event: Event): void => {
    const { kind, words } = (event as CustomEvent<Status>).detail;
    this.state = kind;
    this.words = words;
  };

  private readonly met = (event: Event): void => {
    this.people = (event as CustomEvent<{ names: string[] }>).detail.names;
  };

  protected override render(): TemplateResult {
    const urgent = this.state === 'refused' || this.state === 'signed-out';
    return html`<span class="status" ?hidden=${!this.words}
        ><span class="dot" aria-hidden="true"></span
        ><span role=${urgent ? 'alert' : 'status'} aria-live=${urgent ? 'assertive' : 'off'}
          >${this.words}</span
        >${this.state === 'signed-out' ? html`<a href=${signIn()} target="_blank">Sign in</a>` : nothing}</span
      >${this.renderPeople()}`;
  }

  private renderPeople(): TemplateResult | typeof nothing {
    if (!this.people.length) return nothing;
    return html`<span class="people" role="status">Also here: ${this.people.join(', ')}</span>`;
  }

  static override styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.2em 1em;
      font-size: 0.875rem;
      color: var(--vaadin-text-color-secondary, GrayText);
    }
    .status {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      font-variant-numeric: tabular-nums;
    }
    [hidden] {
      display: none;
    }
    .dot {
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      border-radius: 50%;
      background: currentColor;
    }
    a {
      color: inherit;
    }
    :host([state='saved']) .dot {
      background: light-dark(#2e7d4f, #6cc391);
    }
    :host([state='offline']) .dot {
      background: none;
      outline: 2px solid currentColor;
      outline-offset: -2px;
    }
    :host([state='refused']) .status,
    :host([state='signed-out']) .status {
      color: light-dark(#a32018, #ff9a8f);
    }
  `;
}

/** In a new tab: this page keeps what it has and goes on by itself. */
function signIn(): string {
  return `/sign-in?next=${encodeURIComponent('/newsroom/')}`;
}

customElements.define('colophon-save-status', SaveStatus);
