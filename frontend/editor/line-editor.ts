import { css, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Compartment } from '@codemirror/state';
import { placeholder } from '@codemirror/view';
import { panelStyles } from './panels.js';
import { lineExtensions } from './setup.js';
import { TextSurface } from './text-surface.js';
import { editorStyles } from './theme.js';

/**
 * An editor for a text of one line that wraps, such as a headline, inside a `<colophon-manuscript>`.
 *
 * ```html
 * <colophon-line-editor text="headline" label="Headline" placeholder="What happened, in one line"></colophon-line-editor>
 * ```
 *
 * @fires next-field the person pressed Enter
 */
export class LineEditor extends TextSurface {
  static override properties: PropertyDeclarations = { placeholder: { type: String } };

  /** Shown while there is no text. */
  declare placeholder: string;
  private readonly hint = new Compartment();

  constructor() {
    const next = { run: (): void => {} };
    super(lineExtensions(() => next.run()));
    next.run = () => this.emit('next-field');
    this.text = 'headline';
    this.placeholder = '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('placeholder')) {
      const shown = this.placeholder ? placeholder(this.placeholder) : [];
      this.set(this.hint, shown);
    }
  }

  protected override render(): TemplateResult {
    return html`<span class="label" aria-hidden="true" @click=${() => this.focus()}>${this.label}</span>
      <div class="frame"><div class="surface"></div></div>`;
  }

  static override styles = [
    editorStyles,
    panelStyles,
    css`
      :host {
        min-block-size: 0;
        gap: 0.3rem;
      }
      .label {
        align-self: start;
        color: var(--vaadin-input-field-label-color, var(--_text));
        font: var(--vaadin-input-field-label-font-weight, 500) var(--vaadin-input-field-label-font-size, 0.875rem) /
          1.4 var(--_sans);
        cursor: default;
      }
      .frame {
        border: 1px solid var(--vaadin-input-field-border-color, var(--_line));
        border-radius: var(--vaadin-input-field-border-radius, var(--vaadin-radius-m, 6px));
        background: var(--vaadin-input-field-background, var(--_paper));
      }
      :host([readonly]) .frame {
        border-style: dashed;
        background: none;
      }
      .cm-editor .cm-scroller {
        font: inherit;
        letter-spacing: inherit;
        overflow: visible;
      }
      .cm-editor .cm-content {
        padding: var(--vaadin-input-field-padding, 6px 10px);
      }
      .cm-editor .cm-placeholder {
        color: var(--vaadin-input-field-placeholder-color, var(--_soft));
        letter-spacing: normal;
      }
      .frame:not(:has(.cm-content:focus)):hover {
        border-color: color-mix(in srgb, var(--_text) 30%, transparent);
      }
    `,
  ];
}

customElements.define('colophon-line-editor', LineEditor);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-line-editor': LineEditor;
  }
}
