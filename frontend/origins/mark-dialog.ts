/** "Mark origin": a person says where the selected text comes from. */
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import type { Command } from '@codemirror/view';
import { html, nothing, type TemplateResult } from 'lit';
import { references } from '../editor/references.js';
import { countWords } from '../editor/text.js';
import { markOrigin } from '../manuscript/contract.js';
import { countOf } from './describe.js';
import { EditorDialog, openDialog } from './dialog.js';
import { knowsOrigins, runsOf } from './options.js';
import { isFilled, originFields, originOf } from './origin-form.js';
import { type Passage, runsIn, runAt, unexplainedPassages } from './passages.js';

const setMarking = StateEffect.define<Passage | null>();

/** The text that an open dialog is about, kept in place while others write. */
export const marking = StateField.define<Passage | null>({
  create: () => null,
  update(range, tr) {
    for (const effect of tr.effects) if (effect.is(setMarking)) return effect.value;
    if (!range || !tr.docChanged) return range;
    return { from: tr.changes.mapPos(range.from, 1), to: tr.changes.mapPos(range.to, -1) };
  },
});

/** The selection; without one the unexplained passage at the cursor, what came in as one piece, or the paragraph. */
function subject(state: EditorState): Passage {
  const { main } = state.selection;
  if (!main.empty) return { from: main.from, to: main.to };
  const runs = runsOf(state);
  const at = main.head;
  const passage = unexplainedPassages(runs).find(({ from, to }) => from <= at && at <= to);
  if (passage) return passage;
  const run = runAt(runs, at);
  if (run && run.origin.kind !== 'typed') return { from: run.from, to: run.to };
  const line = state.doc.lineAt(at);
  return { from: line.from, to: line.to };
}

const KINDS = [
  { kind: 'typed', label: 'I wrote it' },
  { kind: 'ai', label: 'AI tool' },
  { kind: 'quoted', label: 'Quoted from' },
] as const;

/** Asks for the kind and what belongs to it. */
export class MarkDialog extends EditorDialog {
  static override properties = { kind: { state: true } };

  declare private kind: string;
  protected readonly heading = 'Mark origin';

  constructor() {
    super();
    this.kind = '';
  }

  protected override renderBody(): TemplateResult {
    const { state } = this.view;
    const { from, to } = state.field(marking) ?? { from: 0, to: 0 };
    const text = state.sliceDoc(from, to).trim();
    const ai = runsIn(runsOf(state), from, to).some(({ origin }) => origin.kind === 'ai');
    const titles = state.facet(references).sources.map(({ title }) => title);
    return html`<p>${excerpt(text)} (${countOf(countWords(text, this.view.contentDOM.lang), 'word')})</p>
      <form novalidate @submit=${this.submit}>
        <fieldset>
          <legend>Where does it come from?</legend>
          ${KINDS.map(({ kind, label }) => {
            const off = ai && kind === 'typed';
            const choose = (): void => void (this.kind = kind);
            return html`<label
              ><input type="radio" name="kind" value=${kind} required ?disabled=${off} @change=${choose} />${label}</label
            >`;
          })}
        </fieldset>
        ${ai ? html`<p>Part of this is AI text. That a person wrote it needs a second person’s word.</p>` : nothing}
        ${originFields(this.kind, titles) ?? nothing}
        <div class="buttons">
          <button type="button" @click=${() => this.close()}>Cancel</button>
          <button class="main">Mark</button>
        </div>
      </form>`;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!isFilled(form)) return;
    const range = this.view.state.field(marking);
    if (range && range.from < range.to) {
      const mark = { from: range.from, length: range.to - range.from, origin: originOf(this.kind, form) };
      this.view.dispatch({ effects: markOrigin.of(mark) });
    }
    this.close();
  }

  protected override closed(): void {
    this.view.dispatch({ effects: setMarking.of(null) });
    super.closed();
  }
}

customElements.define('colophon-mark-dialog', MarkDialog);

function excerpt(text: string): string {
  const words = text.split(/\s+/);
  if (words.length < 14) return `“${words.join(' ')}”`;
  return `“${words.slice(0, 7).join(' ')} … ${words.slice(-4).join(' ')}”`;
}

export const openMarkDialog: Command = (view) => {
  if (view.state.readOnly || !knowsOrigins(view.state)) return false;
  const range = subject(view.state);
  if (range.from < range.to && openDialog(view, new MarkDialog())) view.dispatch({ effects: setMarking.of(range) });
  return true;
};
