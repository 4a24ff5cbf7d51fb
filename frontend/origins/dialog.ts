/** What the editor's dialogs have in common: one at a time, the text has the focus again when they close. */
import type { EditorView } from '@codemirror/view';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { formStyles } from './origin-form.js';

/** A modal dialog that belongs to one editor. Say `openDialog(view, element)` to show it. */
export abstract class EditorDialog extends LitElement {
  view!: EditorView;

  /** What the dialog is called. */
  protected abstract readonly heading: string;

  /** Whether people only read here: then the focus begins at the heading and not at a field. */
  protected readonly reads: boolean = false;

  protected abstract renderBody(): TemplateResult;

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${() => this.closed()} @keydown=${(event: Event) => event.stopPropagation()}>
      <h2 id="heading" tabindex="-1" ?autofocus=${this.reads}>${this.heading}</h2>
      ${this.renderBody()}
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected close(): void {
    this.dialog.close();
  }

  /** Runs once, however the dialog was closed. */
  protected closed(): void {
    this.remove();
    this.view.focus();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  static override styles = [
    formStyles,
    css`
      dialog {
        box-sizing: border-box;
        inline-size: min(34rem, 100vw - 24px);
        max-block-size: min(44rem, 100dvh - 24px);
        padding: 20px;
        border: 1px solid var(--_line);
        border-radius: var(--vaadin-radius-l, 12px);
        background: var(--_paper);
        color: var(--_text);
        font: 15px/22px var(--_sans);
        box-shadow: 0 12px 40px rgb(0 0 0 / 25%);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 32%);
      }
      h2 {
        margin: 0 0 12px;
        font: 600 18px/26px var(--_sans);
      }
      h2:focus {
        outline: none;
      }
      p {
        margin: 0 0 12px;
        color: var(--_soft);
      }
      form {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 12px;
      }
      form > :is(.wide, p, fieldset, .buttons) {
        grid-column: 1 / -1;
      }
      form > p {
        margin: 0;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 20px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: 6px;
        color: var(--_soft);
      }
      fieldset label {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--_text);
      }
      fieldset label:has(:disabled) {
        color: var(--_faint);
      }
      input[type='radio'] {
        inline-size: auto;
        min-block-size: 24px;
        margin: 0;
        accent-color: var(--_accent);
      }
      textarea {
        min-block-size: 12rem;
        padding: 8px 12px;
        line-height: 1.5;
        resize: vertical;
      }
      .buttons {
        display: flex;
        justify-content: end;
        gap: 8px;
        margin-block-start: 8px;
      }
    `,
  ];
}

/** Shows a dialog beside the editor, so that it has the editor's colours; where one is open already nothing happens. */
export function openDialog(view: EditorView, dialog: EditorDialog): boolean {
  const place = view.dom.parentElement;
  const open = place && [...place.children].some((child) => child instanceof EditorDialog);
  if (!place || open) return false;
  dialog.view = view;
  place.append(dialog);
  return true;
}
