import { ChangeSet, Text } from '@codemirror/state';
import { Debounce } from '../editor/debounce.js';
import { type TextSurface } from '../editor/text-surface.js';
import { TEXT_NAMES } from './manuscript.js';
import { PendingText } from './pending.js';
import { Session } from './session.js';

/** How long the page waits for the view to say that it has shown a version. */
const SHOWN = 10_000;
const QUIET = 20;
/** A page that shows a text faster than this is told of every one. */
const SOON = 150;
const MOST = 1500;

/**
 * Holds an article's editors and keeps their texts in step with the server: what is typed is stored at once, and what
 * others write appears. Editors inside it bind themselves by their `text`.
 *
 * ```html
 * <colophon-manuscript article="0198…" version="12" zone="Europe/Berlin">
 *   <colophon-line-editor text="headline" label="Headline"></colophon-line-editor>
 * </colophon-manuscript>
 * ```
 *
 * @fires status `{kind, words}`: whether what is on screen is stored
 * @fires stored `{version}`: the server has a newer text than `shown` was last called for; not again before `shown`
 * @fires people `{names}`: who else has this article open
 * @fires notice `{words}`: something that a person should read once
 * @fires ready the editors may be used
 */
export class ManuscriptSession extends HTMLElement {
  static readonly observedAttributes = ['article', 'readonly'];
  /** For tests in a browser: the classes that the editors work with. */
  static readonly ChangeSet = ChangeSet;
  static readonly Text = Text;
  static readonly PendingText = PendingText;

  private session: Session | undefined;
  private starting = false;
  private readonly surfaces = new Set<TextSurface>();
  private visited: EventTarget | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private news = 0;
  private told = 0;
  private quiet = new Debounce(() => this.tellNow(), QUIET, QUIET);
  private readonly leaving = (event: BeforeUnloadEvent): void => {
    if (this.session?.endangered) event.preventDefault();
  };

  constructor() {
    super();
    this.addEventListener('text-surface', (event) => this.register(event.target as TextSurface));
    this.addEventListener('save-requested', () => void this.flush().catch(() => {})); // the status says why
    this.addEventListener('next-field', (event) => this.focusAfter(event.target as TextSurface));
    this.addEventListener('focus-mode', (event) => {
      this.toggleAttribute('focused', (event as CustomEvent<{ on: boolean }>).detail.on);
    });
    this.addEventListener('focusin', ({ target }) => {
      if (this.surfaces.has(target as TextSurface)) this.visited = target;
    });
    this.addEventListener('focusout', () => this.session?.hurry());
  }

  connectedCallback(): void {
    window.addEventListener('beforeunload', this.leaving);
    this.restart();
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.leaving);
    this.stop();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.restart();
  }

  /** Resolves when everything on screen is stored. @throws Error that says in words why it cannot be */
  flush(): Promise<void> {
    return this.session?.flush() ?? Promise.resolve();
  }

  /** What is selected in one of the texts, as places of the stored text; null where nothing is. For after `flush`. */
  selected(): { text: string; version: number; from: number; length: number } | null {
    const last = [...this.surfaces].filter((surface) => surface === this.visited);
    for (const { name, state } of [...last, ...this.surfaces]) {
      const { from, to } = state.selection.main;
      if (to > from && this.session) return { text: name, version: this.session.version, from, length: to - from };
    }
    return null;
  }

  /** The page has shown what `stored` told of. */
  shown(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const took = performance.now() - this.told;
    this.quiet =
      took < SOON
        ? new Debounce(() => this.tellNow(), QUIET, QUIET)
        : new Debounce(() => this.tellNow(), took, Math.max(MOST, 4 * took));
    if (this.news) this.quiet.schedule();
  }

  /** All attributes of a new article first, then one start. */
  private restart(): void {
    if (this.starting) return;
    this.starting = true;
    queueMicrotask(() => {
      this.starting = false;
      this.stop();
      const article = this.getAttribute('article');
      if (!this.isConnected || !article) return;
      const session = this.open(article);
      this.session = session;
      for (const surface of this.surfaces) if (this.contains(surface)) session.register(surface);
      void session.start();
    });
  }

  private open(article: string): Session {
    const tell = (type: string, detail: unknown): void => {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    };
    return new Session(article, this.hasAttribute('readonly'), this.getAttribute('zone') ?? '', {
      status: (status) => tell('status', status),
      people: (names) => tell('people', { names }),
      notice: (words) => tell('notice', { words }),
      stored: (version) => this.tell(version),
      ready: (version) => {
        tell('ready', undefined);
        if (`${version}` !== this.getAttribute('version')) this.tell(version);
      },
    });
  }

  private stop(): void {
    this.session?.close();
    this.session = undefined;
    this.news = 0;
    this.quiet.cancel();
    clearTimeout(this.telling);
    this.telling = undefined;
  }

  private register(surface: TextSurface): void {
    if (!TEXT_NAMES.includes(surface.name)) return;
    this.surfaces.add(surface);
    this.session?.register(surface);
  }

  /** Soon after the last edit; the longer the page took to show the last one, the longer it is left in peace. */
  private tell(version: number): void {
    this.news = version;
    if (!this.telling) this.quiet.schedule();
  }

  private tellNow(): void {
    if (this.telling || !this.news) return;
    const version = this.news;
    this.news = 0;
    this.told = performance.now();
    this.telling = setTimeout(() => this.shown(), SHOWN);
    this.dispatchEvent(new CustomEvent('stored', { detail: { version } }));
  }

  private focusAfter(surface: TextSurface): void {
    const next = TEXT_NAMES[TEXT_NAMES.indexOf(surface.name) + 1];
    [...this.surfaces].find(({ name, isConnected }) => isConnected && name === next)?.focus();
  }
}

customElements.define('colophon-manuscript', ManuscriptSession);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-manuscript': ManuscriptSession;
  }
}
