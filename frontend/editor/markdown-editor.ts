import { type ViewUpdate } from '@codemirror/view';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { acquaintance } from '../manuscript/local.js';
import { type OriginRun, originRuns } from '../manuscript/runs.js';
import { origins } from '../origins/index.js';
import { type Action, type ToolbarState, toolbarState } from './commands.js';
import { Debounce } from './debounce.js';
import { panelStyles } from './panels.js';
import { scrollRatio } from './scroll-step.js';
import { baseExtensions } from './setup.js';
import { countWords, describeLength } from './text.js';
import { TextSurface } from './text-surface.js';
import { editorStyles } from './theme.js';
import type { EditorToolbar } from './toolbar.js';
import './toolbar.js';

const TYPING_PAUSE = 250;
const NO_RUNS: readonly OriginRun[] = [];

/**
 * A writing surface for an article's Markdown, inside a `<colophon-manuscript>`.
 *
 * ```html
 * <colophon-markdown-editor text="body" label="Body" lang="en"></colophon-markdown-editor>
 * ```
 *
 * Give it a height and it scrolls inside; without one it grows with its text.
 *
 * @fires scroll-ratio `{ratio}`: how far the text is scrolled, 0 to 1, at most once a frame
 */
export class MarkdownEditor extends TextSurface {
  static override properties: PropertyDeclarations = {
    toolbar: { state: true },
    words: { state: true },
  };

  declare private toolbar: ToolbarState;
  declare private words: number;

  private readonly counting = new Debounce(() => this.countWords(), TYPING_PAUSE);
  private readonly scrolling = (): void => this.announceScroll();
  private frame = 0;

  constructor() {
    super([
      baseExtensions,
      origins({
        runs: (state) => state.field(originRuns, false) ?? NO_RUNS,
        scope: () => this.state.facet(acquaintance).scope,
        personName: (id) => this.state.facet(acquaintance).personName(id),
        foot: () => this.renderRoot.querySelector('colophon-origins-foot'),
      }),
    ]);
    this.text = 'body';
    this.words = 0;
    this.toolbar = toolbarState(this.state);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('scroll', this.scrolling, { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.scrolling, { capture: true });
  }

  protected override open(): void {
    super.open();
    this.view!.scrollDOM.addEventListener('scroll', this.scrolling, { passive: true });
    this.countWords();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('lang')) this.countWords();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">
      <colophon-editor-toolbar .state=${this.toolbar} @action=${this.onAction}></colophon-editor-toolbar>
      <div class="surface"></div>
      <div class="status">
        <colophon-origins-foot></colophon-origins-foot>
        <span class="length" aria-live="off">${describeLength(this.words)}</span>
      </div>
    </div>`;
  }

  protected override onUpdate(update: ViewUpdate): void {
    super.onUpdate(update);
    if (update.docChanged) this.counting.schedule();
    const next = toolbarState(update.state);
    if (describe(next) !== describe(this.toolbar)) this.toolbar = next;
  }

  private onAction({ detail }: CustomEvent<{ action: Action; keyboard: boolean }>): void {
    if (!this.view) return;
    if (!detail.keyboard || detail.action.leaves) this.view.focus();
    detail.action.run(this.view);
  }

  protected override onKey(event: KeyboardEvent): void {
    super.onKey(event);
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      this.buttons.focus();
    } else if (event.key === 'Escape' && event.composedPath().includes(this.buttons)) {
      this.focus();
    }
  }

  private get buttons(): EditorToolbar {
    return this.renderRoot.querySelector('colophon-editor-toolbar')!;
  }

  private countWords(): void {
    this.words = countWords(this.value, this.lang);
  }

  private announceScroll(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.view) return;
      this.scrollSnapshot = this.view.scrollSnapshot(); // kept now: a detached element has forgotten it
      this.emit('scroll-ratio', { ratio: scrollRatio(this.view.scrollDOM) });
    });
  }

  static override styles = [editorStyles, panelStyles];
}

function describe({ pressed, disabled }: ToolbarState): string {
  return [...pressed, '/', ...disabled].join();
}

customElements.define('colophon-markdown-editor', MarkdownEditor);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-markdown-editor': MarkdownEditor;
  }
}
