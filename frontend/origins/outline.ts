/** The outline: the text's headings in a list that leads to them. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { formStyles } from './origin-form.js';

export interface Heading {
  from: number;
  level: number;
  text: string;
}

/** The headings in order, as they read without their marks. */
export function headings(state: EditorState): Heading[] {
  const found: Heading[] = [];
  const tree = ensureSyntaxTree(state, state.doc.length, 500) ?? syntaxTree(state);
  tree.iterate({
    enter({ name, from, to }) {
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      if (!level) return name === 'Document' || name === 'Blockquote';
      const text = state.sliceDoc(from, to).replace(/^#+\s*|\s*#+\s*$|\n\s*[=-]+\s*$/g, '');
      const plain = text.replace(/\[([^\]]*)\]\([^)]*\)|[*_~`]+/g, '$1').trim();
      found.push({ from, level: Number(level), text: plain || 'Heading without words' });
      return false;
    },
  });
  return found;
}

/** Lists the headings of one editor's text; built anew each time it opens. */
export class EditorOutline extends LitElement {
  view!: EditorView;

  protected override render(): TemplateResult {
    const { state } = this.view;
    const list = headings(state);
    const here = list.findLastIndex(({ from }) => from <= state.selection.main.head);
    const top = Math.min(2, ...list.map(({ level }) => level));
    return html`<nav aria-label="Outline" @keydown=${this.onKey}>
      <h2>Outline</h2>
      ${list.length ? '' : html`<p>The text has no headings yet.</p>`}
      <ul>
        ${list.map(
          ({ from, level, text }, i) => html`<li style="--depth: ${level - top}">
            <button class="quiet" aria-current=${i === here ? 'location' : 'false'} @click=${() => this.jump(from)}>
              ${text}
            </button>
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  protected override firstUpdated(): void {
    const { buttons } = this;
    const current = buttons.find((button) => button.getAttribute('aria-current') === 'location') ?? buttons[0];
    current?.focus();
    current?.scrollIntoView({ block: 'nearest' });
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  private jump(from: number): void {
    this.hidePopover();
    const anchor = this.view.state.doc.lineAt(from).to;
    this.view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 80 }) });
    this.view.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const { buttons } = this;
    const at = buttons.indexOf(this.shadowRoot!.activeElement as HTMLButtonElement);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const target = moves[event.key];
    if (target === undefined || !buttons.length) return;
    event.preventDefault();
    buttons[(target + buttons.length) % buttons.length].focus();
  }

  static override styles = [
    formStyles,
    css`
      :host {
        position: fixed;
        inset: auto;
        box-sizing: border-box;
        margin: 0;
        padding: 10px;
        overflow: auto;
        border: 1px solid var(--_line);
        border-radius: var(--vaadin-radius-l, 12px);
        background: var(--_paper);
        color: var(--_text);
        font: 14px/20px var(--_sans);
        box-shadow: 0 8px 28px rgb(0 0 0 / 20%);
      }
      h2 {
        margin: 2px 8px 6px;
        font: 600 13px/20px var(--_sans);
        color: var(--_soft);
      }
      p {
        margin: 0 8px 6px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      button.quiet {
        inline-size: 100%;
        padding-inline: calc(8px + 14px * var(--depth)) 8px;
        color: var(--_text);
        font-weight: 400;
        text-align: start;
      }
      button.quiet[aria-current='location'] {
        border-inline-start: 3px solid var(--_accent);
        border-radius: 0 6px 6px 0;
        background: var(--_tint);
        font-weight: 600;
      }
    `,
  ];
}

customElements.define('colophon-outline', EditorOutline);

export const openOutline: Command = (view) => {
  const place = view.dom.parentElement;
  if (!place) return false;
  const outline = new EditorOutline();
  outline.view = view;
  outline.popover = 'auto';
  outline.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const inside = outline.matches(':focus-within');
    outline.remove();
    if (inside) view.focus();
  });
  const { top, left, right } = view.dom.getBoundingClientRect();
  const width = Math.min(320, right - left - 16);
  const y = Math.max(top, 56) + 8;
  outline.style.cssText = `inline-size:${width}px;left:${right - width - 8}px;top:${y}px;max-block-size:calc(100dvh - ${y + 16}px)`;
  place.append(outline);
  outline.showPopover();
  return true;
};
