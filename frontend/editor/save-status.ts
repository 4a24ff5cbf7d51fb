import { LitElement, css, html } from 'lit';

type State = 'saved' | 'saving' | 'late' | 'refused';

interface Field extends HTMLElement {
  value: string;
}

/**
 * Says whether what is on screen is stored. Watches the fields with the classes `headline-field`, `standfirst-field`
 * and `body-field` around it: typing turns it to "Saving…" at once; only the server's word that it stored these very
 * texts turns it back.
 */
export class SaveStatus extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      white-space: nowrap;
      font-size: 0.875rem;
      color: var(--vaadin-text-color-secondary, GrayText);
    }
    .dot {
      inline-size: 0.5em;
      block-size: 0.5em;
      border-radius: 50%;
      background: currentColor;
    }
    :host([quiet]) {
      display: none;
    }
    :host([state='saved']) .dot {
      background: light-dark(#2e7d4f, #6cc391);
    }
    :host([state='late']),
    :host([state='refused']) {
      color: light-dark(#a32018, #ff9a8f);
    }
  `;

  static override properties = { state: { reflect: true }, words: { state: true }, quiet: { type: Boolean, reflect: true } };

  declare state: State;
  declare words: string;
  declare quiet: boolean;

  private view: HTMLElement | null = null;
  private late: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.state = 'saved';
    this.words = '';
    this.quiet = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.view = this.closest<HTMLElement>('.article-view');
    this.view?.addEventListener('input', this.typed);
    window.addEventListener('beforeunload', this.leaving);
  }

  override disconnectedCallback(): void {
    this.view?.removeEventListener('input', this.typed);
    window.removeEventListener('beforeunload', this.leaving);
    clearTimeout(this.late);
    super.disconnectedCallback();
  }

  /** The server stored these texts. */
  saved(headline: string, standfirst: string, bodyLength: number, when: string): void {
    const body = this.field('.body-field');
    const unsent = body !== null && 'unsent' in body && body.unsent === true;
    const current =
      same(this.field('.headline-field'), headline) &&
      same(this.field('.standfirst-field'), standfirst) &&
      !unsent &&
      (body === null || body.value.length === bodyLength);
    if (!current) return;
    clearTimeout(this.late);
    this.state = 'saved';
    this.words = when === '' ? '' : `Saved ${when}`;
  }

  /** The server kept the text aside. */
  refused(message: string): void {
    clearTimeout(this.late);
    this.state = 'refused';
    this.words = message;
  }

  private readonly typed = (event: Event): void => {
    const from = event.composedPath();
    const texts = ['.headline-field', '.standfirst-field', '.body-field'].map((name) => this.field(name));
    if (this.state === 'refused' || !texts.some((field) => field !== null && from.includes(field))) return;
    this.state = this.state === 'late' ? 'late' : 'saving';
    this.words = this.state === 'late' ? this.words : 'Saving…';
    clearTimeout(this.late);
    this.late = setTimeout(() => {
      this.state = 'late';
      this.words = 'Not saved yet: the server has not answered. Keep this page open.';
    }, 8000);
  };

  private readonly leaving = (event: BeforeUnloadEvent): void => {
    if (this.state !== 'saved') event.preventDefault();
  };

  private field(name: string): Field | null {
    return this.view?.querySelector<Field>(name) ?? null;
  }

  override willUpdate(): void {
    this.quiet = this.words === '';
  }

  override render() {
    const urgent = this.state === 'late' || this.state === 'refused';
    return html`<span class="dot" aria-hidden="true"></span
      ><span role=${urgent ? 'alert' : 'status'} aria-live=${urgent ? 'assertive' : 'off'}>${this.words}</span>`;
  }
}

function same(field: Field | null, stored: string): boolean {
  return field === null || field.value.replace(/[\r\n]+/g, ' ') === stored;
}

customElements.define('colophon-save-status', SaveStatus);
