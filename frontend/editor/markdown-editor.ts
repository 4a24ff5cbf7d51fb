import { isolateHistory } from '@codemirror/commands';
import { Compartment, EditorState, StateEffect, Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView, ViewUpdate } from '@codemirror/view';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Action, type ToolbarState, toolbarState } from './commands.js';
import { Debounce } from './debounce.js';
import { references } from './references.js';
import { scrollRatio } from './scroll-step.js';
import { baseExtensions, textboxAttributes } from './setup.js';
import { cleanText, countWords, describeLength, type FactEntry, minimalChanges, type SourceEntry } from './text.js';
import { panelStyles } from './panels.js';
import { editorStyles } from './theme.js';
import type { EditorToolbar } from './toolbar.js';
import './toolbar.js';

const TYPING_PAUSE = 250;

/**
 * A writing surface for an article's Markdown.
 *
 * ```html
 * <colophon-markdown-editor label="Body" lang="en"></colophon-markdown-editor>
 * ```
 *
 * The text lives in `value`. Give it a height and it scrolls inside; without one it grows with its text.
 *
 * @fires text-changed `{value}`: the person changed the text; 250 ms after the last key, at once on blur and on leaving
 * @fires save-requested the person pressed Mod-S; `text-changed` has been sent before it
 * @fires scroll-ratio `{ratio}`: how far the text is scrolled, 0 to 1, at most once a frame
 */
export class MarkdownEditor extends LitElement {
  static override properties = {
    value: { type: String, noAccessor: true },
    label: { type: String },
    lang: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    facts: { attribute: false },
    sources: { attribute: false },
    toolbar: { state: true },
    words: { state: true },
  };

  /** The accessible name of the text box. */
  declare label: string;
  /** Language of the text, for spelling and hyphenation, for example `de`. */
  declare lang: string;
  declare readonly: boolean;
  /** Like `readonly`: a server that ignores a disabled field must not let anyone type into it. */
  declare disabled: boolean;
  /** What completion offers after `{{`. */
  declare facts: FactEntry[];
  /** What completion offers after `[@`. */
  declare sources: SourceEntry[];
  declare private toolbar: ToolbarState;
  declare private words: number;

  private readonly textbox = new Compartment();
  private readonly known = new Compartment();
  private readonly typing = new Debounce(() => this.emit('text-changed', { value: this.value }), TYPING_PAUSE);
  private readonly counting = new Debounce(() => this.countWords(), TYPING_PAUSE);
  private readonly leaving = (): void => this.flush();
  private readonly scrolling = (): void => this.announceScroll();
  private view: EditorView | undefined;
  private detached: EditorState;
  private scrollSnapshot: ReturnType<EditorView['scrollSnapshot']> | undefined;
  private frame = 0;

  constructor() {
    super();
    this.label = '';
    this.lang = '';
    this.readonly = false;
    this.disabled = false;
    this.facts = [];
    this.sources = [];
    this.words = 0;
    this.detached = EditorState.create({
      extensions: [
        baseExtensions,
        this.textbox.of([]),
        this.known.of([]),
        EditorView.updateListener.of((update) => this.onUpdate(update)),
      ],
    });
    this.toolbar = toolbarState(this.detached);
    this.addEventListener('keydown', this.onKey);
  }

  /** The Markdown, with LF line ends. Setting it keeps cursor, scroll and undo history where the text stays the same. */
  get value(): string {
    return this.state.doc.toString();
  }

  set value(value: string | null | undefined) {
    const before = this.value;
    const after = cleanText(value ?? '');
    if (before === after) return;
    // Undo leaves this change alone, unless it overwrites typing that nobody has heard of: then undo brings that back.
    const undoable = this.typing.waiting;
    this.typing.cancel();
    this.apply({
      changes: minimalChanges(before, after, this.state.selection.main.head),
      annotations: [
        Transaction.remote.of(true),
        undoable ? isolateHistory.of('full') : Transaction.addToHistory.of(false),
      ],
    });
    this.counting.schedule();
  }

  /** Whether there is typing that no `text-changed` has told of yet. */
  get unsent(): boolean {
    return this.typing.waiting;
  }

  /** Sends a waiting `text-changed` now. */
  flush(): void {
    this.typing.flush();
  }

  /** Puts `text` in place of the selection and goes on there. Does nothing where nobody may edit. */
  insert(text: string): void {
    if (this.readonly || this.disabled) return;
    this.apply({ ...this.state.replaceSelection(cleanText(text)), scrollIntoView: true, userEvent: 'input' });
    this.focus();
  }

  /** Moves the cursor to a character, counted from 0, and shows it. */
  goTo(offset: number): void {
    const anchor = Math.min(Math.max(0, Math.trunc(offset)), this.state.doc.length);
    this.apply({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.focus();
  }

  override focus(): void {
    if (this.view) this.view.focus();
    else void this.updateComplete.then(() => this.view?.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leaving);
    window.addEventListener('scroll', this.scrolling, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.leaving);
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.flush();
    window.removeEventListener('pagehide', this.leaving);
    window.removeEventListener('scroll', this.scrolling, { capture: true });
    document.removeEventListener('visibilitychange', this.leaving);
    this.close();
  }

  protected override firstUpdated(): void {
    this.open();
    this.countWords();
  }

  protected override updated(changed: PropertyValues): void {
    const effects: StateEffect<unknown>[] = [];
    if (['label', 'lang', 'readonly', 'disabled'].some((name) => changed.has(name))) {
      const lock = EditorState.readOnly.of(this.readonly || this.disabled);
      effects.push(this.textbox.reconfigure([textboxAttributes(this.label, this.lang), lock]));
    }
    if (changed.has('facts') || changed.has('sources')) {
      effects.push(this.known.reconfigure(references.of({ facts: this.facts ?? [], sources: this.sources ?? [] })));
    }
    if (effects.length) this.apply({ effects });
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">
      <colophon-editor-toolbar .state=${this.toolbar} @action=${this.onAction}></colophon-editor-toolbar>
      <div class="surface" @focusout=${this.leaving}></div>
      <div class="status" aria-live="off">${describeLength(this.words)}</div>
    </div>`;
  }

  private get state(): EditorState {
    return this.view?.state ?? this.detached;
  }

  private apply(spec: TransactionSpec): void {
    if (this.view) this.view.dispatch(spec);
    else this.detached = this.detached.update(spec).state;
  }

  /** Starts CodeMirror in the shadow root; text, cursor and history come from where it was closed. */
  private open(): void {
    const parent = this.renderRoot.querySelector('.surface')!;
    const root = this.renderRoot as ShadowRoot;
    this.view = new EditorView({ state: this.detached, parent, root, scrollTo: this.scrollSnapshot });
    this.view.scrollDOM.addEventListener('scroll', this.scrolling, { passive: true });
  }

  private close(): void {
    if (!this.view) return;
    this.detached = this.view.state;
    this.view.destroy();
    this.view = undefined;
  }

  private onUpdate(update: ViewUpdate): void {
    const outside = update.transactions.some((tr) => tr.annotation(Transaction.remote));
    if (update.docChanged && !outside) {
      this.typing.schedule();
      this.counting.schedule();
      // The browser's own event stays away for Enter, paste, undo and toolbar buttons, which CodeMirror handles itself.
      this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    const next = toolbarState(update.state);
    if (describe(next) !== describe(this.toolbar)) this.toolbar = next;
  }

  private onAction({ detail }: CustomEvent<{ action: Action; keyboard: boolean }>): void {
    if (!this.view) return;
    if (!detail.keyboard || detail.action.leaves) this.view.focus();
    detail.action.run(this.view);
  }

  private onKey(event: KeyboardEvent): void {
    const mod = event.ctrlKey || event.metaKey;
    if (mod && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      this.flush();
      this.emit('save-requested');
    } else if (event.altKey && event.key === 'F10') {
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

  private emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
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
