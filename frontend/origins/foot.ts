/** The editor's foot: what is unexplained, and while origins are shown the legend and the origin at the cursor. */
import type { Extension, StateEffect } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { countOf, describeOrigin, SIGNS } from './describe.js';
import { originOptions, type OriginRun, runsOf } from './options.js';
import { nextPassage, type Passage, runAt, unexplainedPassages } from './passages.js';
import { focusQuestion } from './question-panel.js';
import { opening } from './questions.js';
import { isShowingOrigins } from './show.js';
import { kindStyles } from './styles.js';

/**
 * Stands below the writing surface, for example in the row of the word count.
 *
 * ```html
 * <colophon-origins-foot></colophon-origins-foot>
 * ```
 *
 * `origins({foot})` connects it with its editor.
 */
export class OriginsFoot extends LitElement {
  static override properties = { view: { attribute: false } };

  /** The editor it speaks of. */
  declare view: EditorView | undefined;
  private counted: readonly OriginRun[] | undefined;
  private passages: Passage[] = [];

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key === 'F6' && this.view && focusQuestion(this.view)) event.preventDefault();
    });
  }

  /** Shows the next unexplained passage and opens the question about it. */
  step(): void {
    const { view } = this;
    if (!view) return;
    const { state } = view;
    const passage = nextPassage(this.passages, state.selection.main.from);
    if (!passage) return;
    const { from, to } = passage;
    const which = `Unexplained passage ${this.passages.indexOf(passage) + 1} of ${this.passages.length}`;
    const effects: StateEffect<unknown>[] = [EditorView.scrollIntoView(from, { y: 'center' })];
    effects.push(EditorView.announce.of(state.readOnly ? which : `${which}. To say where it comes from, press F6.`));
    if (!state.readOnly) effects.push(opening(state, from, to));
    view.dispatch({ selection: { anchor: from, head: to }, effects });
  }

  protected override willUpdate(): void {
    const runs = this.view ? runsOf(this.view.state) : [];
    if (runs !== this.counted) this.passages = unexplainedPassages(runs);
    this.counted = runs;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const count = this.passages.length;
    const shown = isShowingOrigins(this.view.state);
    return html`${count
      ? html`<span class="open"><span class="sign" aria-hidden="true">?</span>${countOf(count, 'passage')} unexplained
          <span aria-hidden="true">·</span> <button @click=${this.step} aria-label="Show the next unexplained passage">Show</button></span>`
      : nothing}
    ${shown ? this.renderLegend() : nothing}`;
  }

  private renderLegend(): TemplateResult {
    const { state } = this.view!;
    const run = runAt(runsOf(state), state.selection.main.head);
    const name = run?.origin.person && state.facet(originOptions)?.personName?.(run.origin.person);
    const here = describeOrigin(run?.origin ?? { kind: 'typed' }, name || undefined);
    return html`<span class="here"><span class="label">At the cursor:</span> ${here}</span>
      <ul aria-label="Signs of origin">
        ${Object.entries(SIGNS).map(
          ([kind, { letter, word }]) =>
            html`<li><span class="sign" aria-hidden="true">${letter}</span><span class="cm-origin-${kind}">${word}</span></li>`,
        )}
      </ul>`;
  }

  static override styles = [
    kindStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 16px;
        min-inline-size: 0;
        color: var(--_soft);
        font: 13px/20px var(--_sans);
        text-align: start;
      }
      .open {
        color: var(--_text);
      }
      .sign {
        display: inline-grid;
        place-items: center;
        inline-size: 16px;
        block-size: 16px;
        margin-inline-end: 5px;
        border: 1px solid var(--_line);
        border-radius: 4px;
        font: 600 11px/1 var(--_sans);
      }
      .here {
        overflow-wrap: anywhere;
        color: var(--_text);
      }
      .label {
        color: var(--_soft);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        list-style: none;
        margin: 0;
        padding: 0;
      }
      button {
        min-block-size: 24px;
        padding: 0 4px;
        border: 0;
        border-radius: 4px;
        background: none;
        color: color-mix(in srgb, var(--_accent) 75%, var(--_text));
        font: inherit;
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      button:focus-visible {
        outline: 2px solid var(--_focus);
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
          padding-inline: 10px;
        }
      }
    `,
  ];
}

customElements.define('colophon-origins-foot', OriginsFoot);

/** Connects a foot with its editor for as long as the editor lives. */
export function footOf(find: () => OriginsFoot | null | undefined): Extension {
  return ViewPlugin.define((view) => {
    const show = (shown: EditorView | undefined): void => {
      const foot = find();
      if (!foot) return;
      if (foot.view === shown) foot.requestUpdate();
      else foot.view = shown;
    };
    show(view);
    return { update: () => show(view), destroy: () => show(undefined) };
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'colophon-origins-foot': OriginsFoot;
  }
}
