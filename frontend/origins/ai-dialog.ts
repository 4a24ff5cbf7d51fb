/** "Insert AI text": what a tool wrote goes in at the cursor and says so from the start. */
import type { Command } from '@codemirror/view';
import { html, type TemplateResult } from 'lit';
import { cleanText } from '../editor/text.js';
import { insertedPieces } from '../manuscript/contract.js';
import { EditorDialog, openDialog } from './dialog.js';
import { knowsOrigins } from './options.js';
import { isFilled, originFields, originOf } from './origin-form.js';

export class AiTextDialog extends EditorDialog {
  protected readonly heading = 'Insert AI text';

  protected override renderBody(): TemplateResult {
    return html`<form novalidate @submit=${this.submit}>
      <label class="wide">Text<textarea name="text" required rows="8"></textarea></label>
      ${originFields('ai', [])}
      <div class="buttons">
        <button type="button" @click=${() => this.close()}>Cancel</button>
        <button class="main">Insert</button>
      </div>
    </form>`;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!isFilled(form)) return;
    const text = cleanText(String(new FormData(form).get('text')));
    const origin = originOf('ai', form);
    const { from, to } = this.view.state.selection.main;
    this.view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      annotations: insertedPieces.of([{ length: text.length, origin }]),
      scrollIntoView: true,
      userEvent: 'input',
    });
    this.close();
  }
}

customElements.define('colophon-ai-text-dialog', AiTextDialog);

export const openAiDialog: Command = (view) => {
  if (view.state.readOnly || !knowsOrigins(view.state)) return false;
  openDialog(view, new AiTextDialog());
  return true;
};
