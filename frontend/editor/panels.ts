import { css } from 'lit';
import { originStyles } from '../origins/styles.js';

const searchStyles = css`
  .cm-editor .cm-panels {
    z-index: 1;
    border: 0;
    background: var(--_paper);
    color: var(--_text);
  }
  .cm-editor .cm-panels-top {
    inset-block-start: calc(var(--colophon-toolbar-top, 0px) + var(--_toolbar)) !important;
    border-block-end: 1px solid var(--_line);
  }
  .cm-editor .cm-panels .cm-panel.cm-search {
    display: grid;
    grid-template-columns: minmax(8rem, 22rem) repeat(2, max-content) repeat(3, max-content) 1fr;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
    font: 14px/20px var(--_sans);
  }
  .cm-search br,
  .cm-search [name='select'] {
    display: none;
  }
  .cm-search [name='replace'] {
    grid-column-start: 1;
  }
  .cm-search button[name='replace'] {
    grid-column-start: 2;
  }
  .cm-editor .cm-panels .cm-search :is(.cm-textfield, .cm-button, label, [name='close']) {
    margin: 0;
    font: inherit;
  }
  .cm-editor .cm-panels .cm-search label {
    display: flex;
    align-items: center;
    gap: 6px;
    padding-inline: 4px;
    white-space: nowrap;
  }
  .cm-editor .cm-panels .cm-search input[type='checkbox'] {
    margin: 0;
    accent-color: var(--_accent);
  }
  .cm-editor .cm-panels .cm-search :is(.cm-textfield, .cm-button) {
    box-sizing: border-box;
    min-block-size: 34px;
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-m, 6px);
    background: var(--_paper);
    color: var(--_text);
  }
  .cm-editor .cm-panels .cm-search .cm-textfield {
    inline-size: 100%;
    border-color: color-mix(in srgb, var(--_text) 46%, transparent);
  }
  .cm-editor .cm-panels .cm-search .cm-button:hover {
    background: var(--_tint);
  }
  .cm-editor .cm-panels .cm-search [name='close'] {
    position: static;
    grid-row: 1;
    grid-column: -2;
    justify-self: end;
    inline-size: 34px;
    block-size: 34px;
    border: 0;
    border-radius: var(--vaadin-radius-m, 6px);
    background: none;
    color: var(--_soft);
    font-size: 20px;
    cursor: pointer;
  }
  .cm-editor .cm-panels .cm-search :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 0;
  }
  @container (max-width: 760px) {
    .cm-editor .cm-panels .cm-panel.cm-search {
      grid-template-columns: minmax(0, 1fr) repeat(3, max-content);
      gap: 6px;
      padding: 8px 10px;
    }
    .cm-editor .cm-panels .cm-search label {
      grid-row: 3;
    }
    .cm-search label:has([name='case']) {
      grid-column: 1;
    }
    .cm-search button[name='replaceAll'] {
      grid-column: span 2;
    }
    .cm-editor .cm-panels .cm-search .cm-button {
      padding-inline: 8px;
    }
  }
  @container (max-width: 480px) {
    .cm-editor .cm-panels .cm-panel.cm-search {
      display: flex;
      flex-wrap: wrap;
    }
    .cm-editor .cm-panels .cm-search input[name='search'] {
      flex: 1 1 60%;
    }
    .cm-search [name='close'] {
      order: 1;
    }
    .cm-search input[name='replace'] {
      order: 2;
    }
    .cm-editor .cm-panels .cm-search .cm-button {
      order: 3;
      flex: 1 0 auto;
      padding-inline: 6px;
    }
    .cm-search label {
      order: 4;
    }
  }

  .cm-editor .cm-searchMatch {
    border-radius: 2px;
    background: light-dark(#fff0a8, #5c4d12);
  }
  .cm-editor .cm-searchMatch-selected {
    background: light-dark(#ffd34d, #8f7512);
  }

  .cm-editor .cm-tooltip {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-m, 6px);
    background: var(--_paper);
    color: var(--_text);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul {
    max-inline-size: min(30rem, 92vw);
    max-block-size: 16rem;
    padding: 4px;
    font: 14px/20px var(--_sans);
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li {
    display: flex;
    gap: 16px;
    align-items: baseline;
    justify-content: space-between;
    padding: 6px 10px;
    border-radius: 4px;
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: var(--_text);
  }
  .cm-editor .cm-completionLabel {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > completion-section {
    display: block;
    margin-block-start: 4px;
    padding: 6px 10px 2px;
    border: 0;
    color: var(--_soft);
    font-size: 13px;
    opacity: 1;
  }
  .cm-fact-card {
    max-inline-size: min(22rem, 88vw);
    padding: 8px 12px;
    font: 14px/20px var(--_sans);
    white-space: normal;
  }
  .cm-fact-card .cm-fact-label,
  .cm-fact-card .cm-fact-state {
    color: var(--_soft);
    font-size: 13px;
  }
  .cm-fact-card .cm-fact-value {
    font-weight: 600;
  }
  .cm-fact-card button {
    margin-block-start: 6px;
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-m, 6px);
    background: var(--_paper);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .cm-fact-card button:hover {
    background: var(--_tint);
  }
  .cm-editor .cm-completionDetail {
    margin: 0;
    color: var(--_soft);
    font-style: normal;
  }
  @media (forced-colors: active) {
    .cm-editor .cm-searchMatch-selected,
    .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] {
      outline: 2px solid Highlight;
    }
  }
`;

/** The look of panels, completion list and origins, in the colours that `theme.ts` defines. */
export const panelStyles = [searchStyles, originStyles];
