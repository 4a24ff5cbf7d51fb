/** The sheet that lists the editor's keys. */
import type { EditorView } from '@codemirror/view';
import { css, html, type TemplateResult } from 'lit';
import { keysInWords } from '../editor/shortcut.js';
import { EditorDialog, openDialog } from './dialog.js';

export interface Shortcut {
  label: string;
  /** In CodeMirror's notation. */
  key?: string;
}

/** Keys that no button has. */
const OTHERS: readonly Shortcut[] = [
  { label: 'Save now', key: 'Mod-s' },
  { label: 'Move line up', key: 'Alt-ArrowUp' },
  { label: 'Move line down', key: 'Alt-ArrowDown' },
  { label: 'Move list item in', key: 'Mod-]' },
  { label: 'Move list item out', key: 'Mod-[' },
  { label: 'Paste as plain text', key: 'Mod-Shift-v' },
  { label: 'Remark on the selection', key: 'Mod-Alt-m' },
  { label: 'Next remark', key: 'Alt-PageDown' },
  { label: 'Previous remark', key: 'Alt-PageUp' },
  { label: 'To the question about pasted text', key: 'F6' },
  { label: 'To the toolbar', key: 'Alt-F10' },
];

export class ShortcutsDialog extends EditorDialog {
  shortcuts: readonly Shortcut[] = [];
  protected readonly heading = 'Keyboard shortcuts';
  protected override readonly reads = true;

  protected override renderBody(): TemplateResult {
    return html`<dl>
        ${[...this.shortcuts, ...OTHERS].map(
          ({ label, key }) => key && html`<div><dt>${label}</dt><dd><kbd>${keysInWords(key)}</kbd></dd></div>`,
        )}
      </dl>
      <div class="buttons"><button @click=${() => this.close()}>Close</button></div>`;
  }

  static override styles = [
    ...EditorDialog.styles,
    css`
      dl {
        columns: 2 14rem;
        column-gap: 28px;
        margin: 0;
      }
      dl > div {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 12px;
        padding-block: 5px;
        break-inside: avoid;
        border-block-end: 1px solid var(--_line);
      }
      dd {
        margin: 0;
        white-space: nowrap;
      }
      kbd {
        color: var(--_soft);
        font: 13px/20px var(--_sans);
      }
    `,
  ];
}

customElements.define('colophon-shortcuts-dialog', ShortcutsDialog);

/** Shows the sheet with the toolbar's shortcuts and the others. */
export function openShortcuts(view: EditorView, shortcuts: readonly Shortcut[]): boolean {
  const dialog = new ShortcutsDialog();
  dialog.shortcuts = shortcuts;
  openDialog(view, dialog);
  return true;
}
