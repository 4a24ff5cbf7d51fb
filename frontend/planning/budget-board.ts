import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { neighbour } from './budget-keys.js';
import { type Board, type Card, type Group, Model } from './model.js';

/** So often the board asks what is new, in milliseconds, and when nobody has touched the page for a while. */
const LOOKS = 500;
const LOOKS_IDLE = 2_000;
const IDLE = 10 * 60_000;
/** Without an answer for so long, the board says that it may be out of date. */
const STALE = 12_000;

interface Server {
  look(): Promise<Board | null>;
  more(group: string): Promise<Board | null>;
  moves(article: string): Promise<void>;
  drop(article: string, column: string): Promise<void>;
}

/**
 * The budget: cards in columns, in a list or in a calendar. Arrow keys move between cards, Enter opens one, `m` shows what
 * can be done with it, `/` goes to the search, `?` shows the keys. What colleagues change appears by itself; focus and
 * scrolling stay where they are.
 *
 * ```html
 * <colophon-budget></colophon-budget>  <!-- the server calls `show` and answers `look` and `more` -->
 * ```
 */
export class BudgetBoard extends LitElement {
  static override properties = {
    current: { state: true },
    open: { state: true },
    keys: { state: true },
    heard: { state: true },
    stale: { state: true },
    dragged: { state: true },
  };

  declare private current: string;
  declare private open: string;
  declare private keys: boolean;
  declare private heard: string;
  declare private stale: boolean;
  declare private dragged: string;
  /** Answers requests; Vaadin sets it. */
  declare $server: Server;
  private readonly model = new Model();
  private timer = 0;
  private asking = false;
  private answered = Date.now();
  private touched = Date.now();
  private focused = '';

  constructor() {
    super();
    this.current = '';
    this.open = '';
    this.keys = false;
    this.heard = '';
    this.stale = false;
    this.dragged = '';
  }

  /** In the page itself: its styles, and links that the newsroom's router follows. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
    document.addEventListener('visibilitychange', this.seen);
    document.addEventListener('pointermove', this.used, { passive: true });
    this.wait();
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    document.removeEventListener('keydown', this.pressed);
    document.removeEventListener('visibilitychange', this.seen);
    document.removeEventListener('pointermove', this.used);
    super.disconnectedCallback();
  }

  /** Shows this instead of what was on show. */
  show(board: Board): void {
    this.take(board);
  }

  /** Asks at once what is new. */
  soon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), 20);
  }

  private wait(): void {
    window.clearTimeout(this.timer);
    const pause = Date.now() - this.touched > IDLE ? LOOKS_IDLE : LOOKS;
    this.timer = window.setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    if (document.visibilityState === 'visible' && !this.asking && this.model.layout) {
      this.asking = true;
      const late = window.setTimeout(() => (this.stale = true), STALE);
      try {
        const news = await this.$server.look();
        this.answered = Date.now();
        this.stale = false;
        if (news) this.take(news);
      } catch {
        // While a dialog is open the server answers nothing: it catches up afterwards.
        this.stale = Date.now() - this.answered > STALE && !dialogOpen();
      } finally {
        window.clearTimeout(late);
        this.asking = false;
      }
    }
    if (this.isConnected) this.wait();
  }

  private take(board: Board): void {
    this.heard = this.model.take(board) || this.heard;
    if (!this.model.cards.has(this.current)) {
      this.current = this.model.groups.find((group) => group.ids.length)?.ids[0] ?? '';
    }
    if (!this.model.groups.some((group) => group.key === this.open)) {
      this.open = (this.model.groups.find((group) => group.ids.length) ?? this.model.groups[0])?.key ?? '';
    }
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const card = document.activeElement?.closest<HTMLElement>('[data-card]');
    this.focused = card && this.contains(card) ? (card.dataset['card'] ?? '') : '';
  }

  /** A card that went to another column takes the focus along. */
  protected override updated(_changed: PropertyValues): void {
    if (this.focused && !this.contains(document.activeElement)) {
      this.link(this.focused)?.focus({ preventScroll: true });
    }
  }

  private link(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`);
  }

  private readonly seen = (): void => {
    if (document.visibilityState === 'visible') this.soon();
  };

  private readonly used = (): void => {
    this.touched = Date.now();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    this.touched = Date.now();
    const from = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(from instanceof HTMLElement) || dialogOpen()) return;
    if (from.isContentEditable || from.matches('input:not([type=checkbox]), textarea, select')) return;
    const card = from.closest<HTMLElement>('[data-card]');
    if ((from === document.body || this.contains(from)) && this.done(event.key, card)) event.preventDefault();
  };

  private done(key: string, card: HTMLElement | null): boolean {
    if (key === '?') {
      this.keys = !this.keys;
      return true;
    }
    if (key === '/') {
      document.querySelector<HTMLElement>('.budget-find')?.focus();
      return true;
    }
    if (key === 'm' && card) {
      void this.$server.moves(card.dataset['card'] ?? '');
      return true;
    }
    if (card) return this.goTo(neighbour(this, card, key));
    const start = key.startsWith('Arrow') && !this.contains(document.activeElement);
    return start && this.goTo(this.link(this.current)?.closest<HTMLElement>('[data-card]') ?? undefined);
  }

  private goTo(card: HTMLElement | undefined): boolean {
    if (!card) return false;
    this.current = card.dataset['card'] ?? '';
    card.querySelector('a')?.focus();
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  private async more(group: Group): Promise<void> {
    const news = await this.$server.more(group.key);
    if (news) this.take(news);
  }

  protected override render(): TemplateResult {
    const layout = this.model.layout;
    return html`<div class="budget-bar">
        <button type="button" class="budget-keys-button" aria-expanded=${this.keys} @click=${() => (this.keys = !this.keys)}>
          Keys <kbd>?</kbd>
        </button>
        <span role="status" class="budget-heard">${this.heard}</span>
        ${this.stale ? html`<span role="alert" class="budget-stale">No answer from the server: this may be out of date.</span>` : nothing}
      </div>
      ${this.keys ? keysHelp() : nothing}
      ${layout === '' ? html`<p class="hint">Loading…</p>` : nothing}
      ${layout === 'board' ? this.chooser() : nothing}
      <div class="budget-groups" data-layout=${layout || nothing}>
        ${repeat(
          this.model.groups,
          (group) => group.key,
          (group) => this.group(group),
        )}
      </div>`;
  }

  /** On narrow screens one column is shown at a time. */
  private chooser(): TemplateResult {
    return html`<div class="budget-chooser" role="group" aria-label="Column">
      ${this.model.groups.map(
        (group) =>
          html`<button type="button" aria-pressed=${group.key === this.open} @click=${() => (this.open = group.key)}>
            ${group.title} <span class="count">${group.count}</span>
          </button>`,
      )}
    </div>`;
  }

  private group(group: Group): TemplateResult {
    const cards = this.model.of(group);
    const takes = this.model.cards.get(this.dragged)?.to.includes(group.key) ?? false;
    return html`<section
      class="budget-group"
      data-group=${group.key}
      data-note=${group.note || nothing}
      ?data-open=${group.key === this.open}
      ?data-takes=${takes}
      ?data-empty=${cards.length === 0}
      aria-labelledby="budget-${group.key}"
      @dragover=${(event: DragEvent) => this.over(event)}
      @drop=${(event: DragEvent) => this.dropped(event, group)}
    >
      <h2 id="budget-${group.key}">
        ${group.title}${group.note === 'Today' ? html` <em>Today</em>` : nothing}
        <span class="count">${group.count}<span class="unseen"> ${group.count === 1 ? 'article' : 'articles'}</span></span>
      </h2>
      <ul>
        ${repeat(
          cards,
          (card) => card.id,
          (card) => this.card(card),
        )}
      </ul>
      ${group.more
        ? html`<button type="button" class="budget-more" @click=${() => void this.more(group)}>
            Show more<span class="unseen"> of ${group.title}</span>
          </button>`
        : nothing}
    </section>`;
  }

  private card(card: Card): TemplateResult {
    const stop = card.id === this.current ? '0' : '-1';
    const calendar = this.model.layout === 'week' || this.model.layout === 'month';
    return html`<li
      class="budget-card"
      data-card=${card.id}
      data-state=${card.state}
      data-level=${card.level}
      draggable=${this.model.layout === 'board' && card.to.length > 0}
      @dragstart=${(event: DragEvent) => this.taken(event, card)}
      @dragend=${() => (this.dragged = '')}
      @focusin=${() => (this.current = card.id)}
    >
      ${calendar ? html`<span class="time" aria-hidden="true">${card.time}</span>` : nothing}
      <a router-link href="articles/${card.id}" lang=${card.lang} tabindex=${stop} draggable="false" aria-label=${card.label}
        >${card.headline}</a
      >
      <div class="about" aria-hidden="true">${this.about(card, calendar)}</div>
      <button
        type="button"
        class="budget-card-moves"
        tabindex=${stop}
        aria-label="What can be done with “${card.headline}”"
        @click=${() => void this.$server.moves(card.id)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
    </li>`;
  }

  private about(card: Card, calendar: boolean): TemplateResult {
    const state = this.model.layout === 'board' ? '' : card.standing;
    const part = (kind: string, words: string): TemplateResult | typeof nothing =>
      words ? html`<span class=${kind}>${words}</span>` : nothing;
    return html`${part('state-words', state)}${part(`priority ${card.level}`, card.priority)}${part('place', card.place)}
    ${part('people', card.people || 'Nobody assigned')}${part(card.overdue ? 'due overdue' : 'due', calendar && !card.overdue ? '' : card.due)}
    ${part('hour', card.hour)}${part('words', card.words)}${card.notes.map((note) => part('note', note))}${part('here', card.here)}`;
  }

  private taken(event: DragEvent, card: Card): void {
    event.dataTransfer?.setData('text/plain', card.headline);
    this.dragged = card.id;
  }

  private over(event: DragEvent): void {
    if (this.dragged) event.preventDefault();
  }

  private dropped(event: DragEvent, group: Group): void {
    const card = this.model.cards.get(this.dragged);
    this.dragged = '';
    if (card && card.state !== group.key) {
      event.preventDefault();
      void this.$server.drop(card.id, group.key);
    }
  }
}

function dialogOpen(): boolean {
  return document.querySelector(':is(vaadin-dialog, vaadin-confirm-dialog)[opened]') !== null;
}

function keysHelp(): TemplateResult {
  const keys: [string, string][] = [
    ['← ↑ → ↓', 'from card to card'],
    ['Home End', 'first and last of a column'],
    ['Enter', 'open the article'],
    ['m', 'move it, take it, review it'],
    ['/', 'find by headline'],
    ['?', 'these keys'],
  ];
  return html`<ul class="budget-keys" aria-label="Keys">
    ${keys.map(([key, does]) => html`<li>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}${does}</li>`)}
  </ul>`;
}

customElements.define('colophon-budget', BudgetBoard);
