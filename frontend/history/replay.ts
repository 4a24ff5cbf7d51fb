import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { kindStyles } from '../origins/styles.js';
import { type Portion, Portions, type State, type TextName } from './states.js';

/** As many portions are kept. */
const KEPT = 12;
/** A whole replay takes no longer than this many steps. */
const STEPS = 400;
const STEP_MILLIS = 80;

interface Server {
  frames(version: number): Promise<Portion>;
}

/**
 * A slider over all versions of an article. Arrow keys go edit by edit, Page Up and Page Down in larger steps, Home and
 * End to both ends.
 *
 * ```html
 * <colophon-replay></colophon-replay>  <!-- the server sets `oldest` and `newest` and answers `frames` -->
 * ```
 */
export class Replay extends LitElement {
  static override properties = {
    oldest: { type: Number },
    newest: { type: Number },
    version: { state: true },
    state: { state: true },
    waiting: { state: true },
    playing: { state: true },
    failed: { state: true },
  };

  declare oldest: number;
  declare newest: number;
  declare private version: number;
  declare private state: State | undefined;
  declare private waiting: boolean;
  declare private playing: boolean;
  declare private failed: boolean;
  /** Answers requests; Vaadin sets it. */
  declare $server: Server;
  private readonly portions: Portions[] = [];
  private asking: number | undefined;
  private origins: [string, string][] = [];
  private timer = 0;

  constructor() {
    super();
    this.oldest = 1;
    this.newest = 1;
    this.version = 0;
    this.waiting = false;
    this.playing = false;
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
  }

  protected override firstUpdated(): void {
    this.go(this.newest);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state')) this.draw();
  }

  protected override render(): TemplateResult {
    const said = this.state ? `${this.state.who}, ${this.state.when}` : 'Loading';
    return html`
      <div class="bar">
        <button type="button" @click=${this.toggle}>${this.playing ? 'Pause' : 'Play'}</button>
        <input
          type="range"
          aria-label="Point in time"
          aria-valuetext=${said}
          min=${this.oldest}
          max=${this.newest}
          .value=${String(this.version || this.newest)}
          @input=${this.moved}
          @keydown=${this.keyed}
        />
      </div>
      <p class="said" aria-hidden="true">
        ${said}<span class="count">, edit ${this.state?.version ?? 0} of ${this.newest}</span>
      </p>
      ${this.failed ? html`<p role="alert">This part could not be loaded. Move the slider to try again.</p>` : ''}
      <ul class="legend" aria-label="How origins are shown">
        <li><span class="cm-origin-ai">AI</span></li>
        <li><span class="cm-origin-quoted">Quoted</span></li>
        <li><span class="cm-origin-imported">Imported</span></li>
        <li><span class="cm-origin-unexplained">Unexplained</span></li>
        <li>Not underlined: written by a person</li>
      </ul>
      <div class="page" tabindex="0" role="region" aria-label="The text at this point" aria-busy=${this.waiting}>
        <div id="headline"></div>
        <div id="standfirst"></div>
        <div id="body"></div>
      </div>
    `;
  }

  private moved(event: Event): void {
    this.pause();
    this.go(Number((event.target as HTMLInputElement).value));
  }

  private keyed(event: KeyboardEvent): void {
    const step = Math.max(1, Math.round((this.newest - this.oldest) / 20));
    const way = event.key === 'PageUp' ? step : event.key === 'PageDown' ? -step : 0;
    if (way === 0) return;
    event.preventDefault();
    this.pause();
    this.go(this.version + way);
  }

  private toggle(): void {
    if (this.playing) {
      this.pause();
      return;
    }
    if (this.version >= this.newest) this.go(this.oldest);
    this.playing = true;
    this.tick();
  }

  private pause(): void {
    this.playing = false;
    window.clearTimeout(this.timer);
  }

  private tick(): void {
    this.timer = window.setTimeout(() => {
      if (!this.playing) return;
      if (!this.waiting) this.go(this.version + Math.max(1, Math.ceil((this.newest - this.oldest) / STEPS)));
      if (this.version >= this.newest) this.pause();
      else this.tick();
    }, STEP_MILLIS);
  }

  private go(version: number): void {
    this.version = Math.min(this.newest, Math.max(this.oldest, version));
    const known = this.portions.find(({ from, to }) => from <= this.version && this.version <= to);
    if (known) this.show(known);
    else void this.load();
  }

  private show(portion: Portions): void {
    this.origins = portion.portion.origins;
    this.state = portion.at(this.version);
  }

  /** Asks for what the slider stands on; one request at a time, and then for where it has gone meanwhile. */
  private async load(): Promise<void> {
    if (this.asking !== undefined) return;
    this.waiting = true;
    this.failed = false;
    try {
      let known: Portions | undefined;
      while (!known) {
        this.asking = this.version;
        const portion = new Portions(await this.$server.frames(this.start(this.asking)));
        this.portions.unshift(portion);
        this.portions.length = Math.min(this.portions.length, KEPT);
        // What the log no longer has in single edits is shown by the nearest older state.
        const covered = portion.to >= this.asking || portion.portion.edits.length === 0;
        if (this.asking === this.version && (covered || portion.from >= this.asking)) known = portion;
        else known = this.portions.find(({ from, to }) => from <= this.version && this.version <= to);
        if (!known && this.asking === this.version && !covered) known = await this.following(portion);
      }
      this.show(known);
    } catch {
      this.failed = true;
      this.pause();
    } finally {
      this.asking = undefined;
      this.waiting = false;
    }
  }

  /** Portions begin at round numbers, so that going back finds those that are there. */
  private start(version: number): number {
    return this.oldest + Math.floor((version - this.oldest) / 100) * 100;
  }

  /** Large edits make short portions: asks for what follows. */
  private async following(portion: Portions): Promise<Portions> {
    let last = portion;
    while (last.to < this.version && last.portion.edits.length > 0) {
      last = new Portions(await this.$server.frames(last.to));
      this.portions.unshift(last);
      this.portions.length = Math.min(this.portions.length, KEPT);
    }
    return last;
  }

  private draw(): void {
    const { state } = this;
    if (!state) return;
    for (const name of ['headline', 'standfirst', 'body'] as const) this.drawText(state, name);
    this.follow();
  }

  /** Scrolls the text, and never the page around it, to where something has just happened. */
  private follow(): void {
    const latest = this.renderRoot.querySelector('.latest')?.getBoundingClientRect();
    const page = this.renderRoot.querySelector('.page');
    if (!latest || !page) return;
    const { top, bottom } = page.getBoundingClientRect();
    if (latest.top < top || latest.bottom > bottom) page.scrollTop += latest.top - top - (bottom - top) / 3;
  }

  private drawText(state: State, name: TextName): void {
    const { text, runs } = state.texts[name];
    const latest = state.latest?.text === name ? state.latest : undefined;
    const place = this.renderRoot.querySelector(`#${name}`)!;
    const parts = document.createDocumentFragment();
    const add = (from: number, to: number, origin: number, now: boolean): void => {
      if (from >= to && !now) return;
      const [kind, words] = this.origins[origin] ?? ['typed', ''];
      const typed = kind === 'typed';
      if (typed && !now) {
        parts.append(text.slice(from, to));
        return;
      }
      const span = document.createElement('span');
      span.className = `${typed ? '' : `cm-origin-${kind}`}${now ? ' latest' : ''}`;
      if (words) span.title = words;
      span.textContent = text.slice(from, to);
      parts.append(span);
    };
    let at = 0;
    for (let i = 0; i < runs.length; i += 2) {
      const end = at + runs[i];
      const from = Math.min(end, Math.max(at, latest?.from ?? end));
      const to = Math.min(end, Math.max(from, latest?.to ?? end));
      add(at, from, runs[i + 1], false);
      if (latest && to > from) add(from, to, runs[i + 1], true);
      add(Math.max(from, to), end, runs[i + 1], false);
      at = end;
    }
    place.replaceChildren(parts);
  }

  static override styles = [
    kindStyles,
    css`
      :host {
        display: block;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 0.9rem;
      }
      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 2.75rem;
        accent-color: var(--aura-accent-color, Highlight);
      }
      button {
        min-inline-size: 5rem;
        min-block-size: 2.5rem;
        font: inherit;
      }
      .said {
        margin: 0.25rem 0 0.5rem;
        font-variant-numeric: tabular-nums;
      }
      .count,
      .legend {
        color: var(--quiet, GrayText);
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.1rem;
        margin: 0 0 0.75rem;
        padding: 0;
        list-style: none;
        font-size: 0.875rem;
      }
      .page {
        max-block-size: 65vh;
        overflow: auto;
        padding: 1.25rem clamp(1rem, 4vw, 3rem);
        border: 1px solid var(--line, GrayText);
        border-radius: 0.4rem;
        background: var(--paper, Canvas);
      }
      .page > div {
        max-inline-size: 44rem;
        margin-inline: auto;
        font: 1.0625rem/1.6 var(--reading, serif);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .page > #headline {
        font-size: 1.6rem;
        font-weight: 700;
        line-height: 1.25;
      }
      .page > #standfirst {
        margin-block: 0.5rem 1rem;
        font-size: 1.125rem;
      }
      .latest {
        outline: 2px solid var(--aura-accent-color, Highlight);
        outline-offset: 1px;
        border-radius: 2px;
      }
    `,
  ];
}

customElements.define('colophon-replay', Replay);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-replay': Replay;
  }
}
