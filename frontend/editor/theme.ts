import { css } from 'lit';

/**
 * The look of the writing surface. Colours come from Vaadin's theme where there is one, with fallbacks that follow
 * `color-scheme`. Nothing moves, so `prefers-reduced-motion` has nothing to stop. The host may set
 * `--colophon-editor-font`, `--colophon-editor-background` and, where it has a bar of its own, `--colophon-toolbar-top`.
 */
export const editorStyles = css`
  :host {
    --_text: var(--vaadin-text-color, light-dark(#1f1f1f, #f2f2f2));
    --_soft: var(--vaadin-text-color-secondary, color-mix(in srgb, var(--_text) 70%, transparent));
    --_faint: var(--vaadin-text-color-disabled, color-mix(in srgb, var(--_text) 40%, transparent));
    --_paper: var(--colophon-editor-background, light-dark(#fff, #1c1d20));
    --_tint: color-mix(in srgb, var(--_text) 7%, transparent);
    --_line: color-mix(in srgb, var(--_text) 16%, transparent);
    --_accent: var(--aura-accent-color, light-dark(#1f5fbf, #8ab4ff));
    --_focus: var(--vaadin-focus-ring-color, var(--_accent));
    --_sans: var(--aura-font-family, system-ui, sans-serif);
    --_toolbar: 45px;
    display: flex;
    flex-direction: column;
    min-block-size: 16rem;
    min-inline-size: 0;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-l, 12px);
    background: var(--_paper);
  }
  .frame:has(.cm-content:focus) {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }
  colophon-editor-toolbar {
    position: sticky;
    inset-block-start: var(--colophon-toolbar-top, 0px);
    z-index: 2;
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_paper);
  }
  .surface {
    container-type: inline-size;
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: end;
    gap: 2px 16px;
    padding: 6px 16px;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font: 13px/20px var(--_sans);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .status colophon-origins-foot {
    flex: 1 1 20rem;
  }

  .cm-editor {
    flex: 1;
    min-block-size: 0;
  }
  .cm-editor.cm-focused {
    outline: none;
  }
  .cm-editor .cm-scroller {
    font: 18px/1.6 var(--colophon-editor-font, ui-serif, 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, serif);
    scroll-padding-block: 3em;
  }
  .cm-editor .cm-content {
    box-sizing: border-box;
    padding-block: 28px 96px;
    padding-inline: max(16px, (100% - 70ch) / 2);
    caret-color: var(--_text);
    hyphens: manual;
  }
  .cm-editor .cm-line {
    padding: 0;
  }
  .cm-content ::selection,
  .cm-content::selection {
    background: color-mix(in srgb, var(--_accent) 28%, transparent);
  }

  .cm-heading {
    font-weight: 700;
    line-height: 1.35;
  }
  .cm-heading-1 {
    font-size: 1.6em;
  }
  .cm-heading-2 {
    font-size: 1.35em;
  }
  .cm-heading-3 {
    font-size: 1.15em;
  }
  .cm-strong {
    font-weight: 700;
  }
  .cm-emphasis {
    font-style: italic;
  }
  .cm-strike {
    text-decoration: line-through;
  }
  .cm-mark,
  .cm-url,
  .cm-list-mark {
    color: var(--_soft);
    font-weight: 400;
    font-style: normal;
  }
  .cm-link {
    color: color-mix(in srgb, var(--_accent) 75%, var(--_text));
  }
  .cm-link .cm-url {
    text-decoration: underline 1px var(--_line);
    text-underline-offset: 3px;
  }
  .cm-quote {
    color: color-mix(in srgb, var(--_text) 82%, transparent);
  }
  .cm-editor .cm-line.cm-quote {
    margin-inline-start: -14px;
    padding-inline-start: 11px;
    border-inline-start: 3px solid var(--_line);
  }
  .cm-code,
  .cm-code-line {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.88em;
  }
  .cm-code,
  .cm-fact,
  .cm-citation {
    border-radius: 4px;
    background: var(--_tint);
    box-decoration-break: clone;
  }
  .cm-fact,
  .cm-citation {
    padding: 1px 2px;
    background: color-mix(in srgb, var(--_accent) 11%, transparent);
    color: color-mix(in srgb, var(--_accent) 55%, var(--_text));
    font: 500 0.86em var(--_sans);
  }
  .cm-fact *,
  .cm-citation * {
    color: inherit;
    font: inherit;
  }
  .cm-unknown {
    text-decoration: underline wavy 1px light-dark(#b3261e, #ff9c94);
    text-underline-offset: 4px;
  }

  @media (max-width: 480px) {
    .cm-editor .cm-scroller {
      font-size: 17px;
    }
    .cm-editor .cm-content {
      padding-block-start: 20px;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_toolbar: 53px;
    }
  }
  @media (forced-colors: active) {
    .cm-fact,
    .cm-citation {
      outline: 1px solid;
    }
    .frame:has(.cm-content:focus) {
      outline: 2px solid Highlight;
    }
  }
`;
