/** The bar at the editor's lower edge that asks where pasted text comes from. It never takes the focus by itself. */
import { EditorView } from '@codemirror/view';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { references } from '../editor/references.js';
import { countWords } from '../editor/text.js';
import { countOf } from './describe.js';
import { formStyles, isFilled, originFields, originOf } from './origin-form.js';
import { answer, currentQuestion, type Occasion, type Question, questions, settle, turnTo } from './questions.js';

const WORDS: Record<Occasion, (count: string) => string> = {
  paste: (count) => `Pasted ${count}.`,
  drop: (count) => `Dropped ${count}.`,
  found: (count) => `${count} unexplained.`,
};

/** Asks one question of a list; belongs to one editor. */
export class OriginQuestion extends LitElement {
  static override properties = { view: { attribute: false }, kind: { state: true } };

  declare view: EditorView;
  /** Which answer is being given in detail: `ai`, `quoted` or none yet. */
  declare private kind: string;
  private shown: number | undefined;

  constructor() {
    super();
    this.kind = '';
    this.addEventListener('keydown', this.onKey);
  }

  /** Focuses the first answer, or the first field. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input, .answers button')?.focus());
  }

  protected override willUpdate(): void {
    const id = currentQuestion(this.view.state)?.id;
    if (id !== this.shown) this.kind = '';
    this.shown = id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.view;
    const asked = currentQuestion(state);
    if (!asked) return nothing;
    const words = countWords(state.sliceDoc(asked.from, asked.to), this.view.contentDOM.lang);
    const said = WORDS[asked.occasion](countOf(words, 'word'));
    return html`<section aria-label="Where the text comes from">
      <p>
        <button class="quiet about" title="Show the passage" @click=${() => this.show(asked)}>${said}</button>
        <span>Where ${words === 1 ? 'does it' : 'do they'} come from?</span>
      </p>
      ${this.renderSteps()} ${this.kind ? this.renderDetails(asked) : this.renderAnswers(asked)}
    </section>`;
  }

  private renderAnswers({ id, occasion }: Question): TemplateResult {
    return html`<div class="answers">
      <button @click=${() => this.give(() => answer(this.view, id, { kind: 'typed' }))}>I wrote them</button>
      <button @click=${() => this.detail('quoted')}>A source…</button>
      <button @click=${() => this.detail('ai')}>An AI tool…</button>
      <button class="quiet" @click=${() => this.give(() => this.view.dispatch({ effects: settle.of(id) }))}>
        ${occasion === 'found' ? 'Leave it' : 'Decide later'}
      </button>
    </div>`;
  }

  private renderDetails({ id }: Question): TemplateResult {
    const titles = this.view.state.facet(references).sources.map(({ title }) => title);
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      if (isFilled(form)) this.give(() => answer(this.view, id, originOf(this.kind, form)));
    };
    return html`<form novalidate @submit=${submit}>
      ${originFields(this.kind, titles)}
      <span class="answers">
        <button class="main">Save</button>
        <button type="button" class="quiet" @click=${() => this.detail('')}>Back</button>
      </span>
    </form>`;
  }

  private renderSteps(): TemplateResult | typeof nothing {
    const { list, current } = this.view.state.field(questions);
    if (list.length < 2) return nothing;
    const turn = (by: number): void => {
      this.view.dispatch({ effects: turnTo.of((current + by + list.length) % list.length) });
      this.show(currentQuestion(this.view.state)!);
    };
    return html`<span class="steps">
      <button class="quiet" aria-label="Previous question" @click=${() => turn(-1)}>‹</button>
      <span>${current + 1} of ${list.length}</span>
      <button class="quiet" aria-label="Next question" @click=${() => turn(1)}>›</button>
    </span>`;
  }

  private detail(kind: string): void {
    this.kind = kind;
    this.focus();
  }

  /** Gives an answer; whoever worked in the bar goes on in the next question or in the text. */
  private give(act: () => void): void {
    const inside = this.matches(':focus-within');
    act();
    if (inside && currentQuestion(this.view.state)) this.focus();
    else if (inside) this.view.focus();
  }

  private show({ from, to }: Question): void {
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'F6') this.view.focus();
    else if (event.key !== 'Escape') return;
    else if (this.kind) this.detail('');
    else this.view.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  static override styles = [
    formStyles,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding: 10px 12px;
        font: 14px/20px var(--_sans);
      }
      p {
        margin: 0;
      }
      button.about {
        min-block-size: 0;
        padding: 0;
        color: var(--_text);
        text-decoration: underline 1px color-mix(in srgb, currentColor 40%, transparent);
        text-underline-offset: 3px;
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .steps button {
        min-block-size: 24px;
        padding: 0 8px;
      }
      .steps {
        display: flex;
        align-items: center;
        gap: 2px;
        color: var(--_soft);
        font-variant-numeric: tabular-nums;
      }
      form {
        flex: 1 1 24rem;
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 6px 10px;
      }
      label {
        flex: 1 1 8rem;
        font-size: 12px;
        line-height: 16px;
      }
      label.wide {
        flex-grow: 2;
      }
      label > * {
        font-size: 14px;
      }
      @media (pointer: coarse) {
        .steps button {
          min-block-size: 44px;
        }
      }
      @media (max-width: 480px) {
        .answers {
          flex: 1 1 100%;
        }
        div.answers {
          display: grid;
          grid-template-columns: 1fr 1fr;
        }
        .steps {
          margin-inline-start: auto;
        }
        .answers button {
          padding-inline: 9px;
        }
      }
    `,
  ];
}

customElements.define('colophon-origin-question', OriginQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-origin-question': OriginQuestion;
  }
}
