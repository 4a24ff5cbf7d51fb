/** What the editors of a manuscript's texts have in common: CodeMirror in a shadow root, tied to a session. */
import { history } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, StateEffect, Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type TextName } from '../manuscript/contract.js';
import { nearest } from './fact-places.js';
import { makeOrOpenFact } from './fact-commands.js';
import { heldPlace, releaseHeld, replaceHeld } from './held.js';
import { references } from './references.js';
import { markPlace, remarkMarks, setMarks, type TextMark } from './remark-marks.js';
import { textboxAttributes } from './setup.js';
import { cleanText, type FactEntry, type SourceEntry } from './text.js';
import { writingHelp, type WritingServer } from './writing-help.js';

/**
 * An editor of one text of a manuscript. It shows what the `<colophon-manuscript>` around it gives it, and is read-only
 * until then.
 *
 * @fires text-surface when it is there: the manuscript around it binds it
 * @fires save-requested the person pressed Mod-S
 */
export abstract class TextSurface extends LitElement {
  static override properties: PropertyDeclarations = {
    text: { type: String },
    label: { type: String },
    lang: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    facts: { attribute: false },
    sources: { attribute: false },
    marks: { attribute: false },
  };

  /** Which text of the manuscript it shows. */
  declare text: TextName;
  /** The accessible name of the text box. */
  declare label: string;
  /** Language of the text, for spelling and hyphenation, for example `de`. */
  declare lang: string;
  declare readonly: boolean;
  /** What completion offers after `{{`. */
  declare facts: FactEntry[];
  /** What completion offers after `[@`. */
  declare sources: SourceEntry[];
  /** Passages that somebody has remarked on. */
  declare marks: TextMark[];

  /** The server's side of this element, as Vaadin gives it. */
  declare readonly $server: WritingServer | undefined;

  protected view: EditorView | undefined;
  protected scrollSnapshot: ReturnType<EditorView['scrollSnapshot']> | undefined;
  private readonly textbox = new Compartment();
  private readonly known = new Compartment();
  private readonly past = new Compartment();
  private readonly bound = new Compartment();
  private detached: EditorState;
  private heard: ((transactions: readonly Transaction[]) => void) | undefined;

  protected constructor(extensions: Extension) {
    super();
    this.label = '';
    this.lang = '';
    this.readonly = false;
    this.facts = [];
    this.sources = [];
    this.marks = [];
    this.detached = EditorState.create({
      extensions: [
        this.bound.of(EditorState.readOnly.of(true)),
        this.past.of(undoHistory()),
        extensions,
        this.textbox.of([]),
        this.known.of([]),
        writingHelp.of(() => this.$server),
        remarkMarks,
        EditorView.updateListener.of((update) => this.onUpdate(update)),
      ],
    });
    this.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** The text as it is on screen, with LF line ends. */
  get value(): string {
    return this.state.doc.toString();
  }

  get name(): TextName {
    return this.text;
  }

  get state(): EditorState {
    return this.view?.state ?? this.detached;
  }

  /** Ties the editor to a session with these extensions, and forgets what could be undone before. */
  bind(extension: Extension, heard: (transactions: readonly Transaction[]) => void): void {
    this.heard = undefined;
    this.apply({ effects: [this.bound.reconfigure(extension), this.past.reconfigure([])] });
    this.apply({ effects: this.past.reconfigure(undoHistory()) });
    this.heard = heard;
  }

  /** Changes the state, whether it is on screen or not. */
  apply(spec: TransactionSpec): void {
    if (this.view) {
      this.view.dispatch(spec);
    } else {
      const transaction = this.detached.update(spec);
      this.detached = transaction.state;
      this.heard?.([transaction]);
    }
  }

  /** Puts `text` in place of the selection and goes on there. Does nothing where nobody may edit. */
  insert(text: string): void {
    if (this.state.readOnly) return;
    this.apply({ ...this.state.replaceSelection(cleanText(text)), scrollIntoView: true, userEvent: 'input' });
    this.focus();
  }

  /** A fact has been made for the passage at a held place: prints it there. */
  factMade(place: number, key: string): void {
    const replaced = replaceHeld(this.state, place, `{{${key}}}`);
    const free = heldPlace(this.state, place) === undefined;
    this.apply(replaced ?? releaseHeld(place));
    if (free) this.emit('notice', { words: `The words have changed meanwhile. Write {{${key}}} where the fact belongs.` });
    this.focus();
  }

  /** Makes a fact of these words, which stood at `at` when they were read. */
  makeFactOf(words: string, at: number): void {
    const from = nearest(this.value, words, at);
    if (from < 0 || !this.view) {
      this.emit('notice', { words: 'These words are no longer in the text.' });
      return;
    }
    this.apply({ selection: { anchor: from, head: from + words.length }, scrollIntoView: true });
    makeOrOpenFact(this.view);
  }

  /** Moves the cursor to a character, counted from 0, and shows it. */
  goTo(offset: number): void {
    const anchor = Math.min(Math.max(0, Math.trunc(offset)), this.state.doc.length);
    this.apply({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.focus();
  }

  /** Selects a stretch, counted from 0, and shows it. */
  select(from: number, length: number): void {
    const clamp = (place: number): number => Math.min(Math.max(0, Math.trunc(place)), this.state.doc.length);
    const [anchor, head] = [clamp(from), clamp(from + length)];
    this.apply({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.focus();
  }

  /** Selects the passage of a mark and shows it. */
  showMark(id: string): void {
    const place = markPlace(this.state, id);
    if (!place) return;
    const effects = EditorView.scrollIntoView(place.from, { y: 'center' });
    this.apply({ selection: { anchor: place.from, head: place.to }, effects });
    this.focus();
  }

  override focus(): void {
    if (this.view) this.view.focus();
    else void this.updateComplete.then(() => this.view?.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.view) return;
    this.detached = this.view.state;
    this.view.destroy();
    this.view = undefined;
  }

  protected override firstUpdated(): void {
    this.open();
  }

  protected override updated(changed: PropertyValues): void {
    const effects: StateEffect<unknown>[] = [];
    if (['label', 'lang', 'readonly'].some((name) => changed.has(name))) {
      const lock = EditorState.readOnly.of(this.readonly);
      effects.push(this.textbox.reconfigure([textboxAttributes(this.label, this.lang), lock]));
    }
    if (changed.has('facts') || changed.has('sources')) {
      effects.push(this.known.reconfigure(references.of({ facts: this.facts ?? [], sources: this.sources ?? [] })));
    }
    if (changed.has('marks')) effects.push(setMarks.of(this.marks ?? []));
    if (effects.length) this.apply({ effects });
  }

  /** Sets what a compartment holds, and adds it where it is not there yet. */
  protected set(place: Compartment, extension: Extension): void {
    const there = place.get(this.state) !== undefined;
    const effect = there ? place.reconfigure(extension) : StateEffect.appendConfig.of(place.of(extension));
    this.apply({ effects: effect });
  }

  /** Something in the editor has changed. */
  protected onUpdate(update: ViewUpdate): void {
    if (update.transactions.length) this.heard?.(update.transactions);
  }

  protected onKey(event: KeyboardEvent): void {
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    this.emit('save-requested');
  }

  protected emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Starts CodeMirror in the shadow root; text, cursor and history come from where it was closed. */
  protected open(): void {
    const parent = this.renderRoot.querySelector('.surface')!;
    const root = this.renderRoot as ShadowRoot;
    this.view = new EditorView({ state: this.detached, parent, root, scrollTo: this.scrollSnapshot });
    this.emit('text-surface');
  }
}

function undoHistory(): Extension {
  return history({ newGroupDelay: 600 });
}
