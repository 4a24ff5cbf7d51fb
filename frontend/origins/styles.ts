import { css } from 'lit';

/**
 * How each kind of origin looks, in the text and in the legend. Every kind has an underline of its own, so that colour
 * is never the only sign.
 */
export const kindStyles = css`
  .cm-origin-ai,
  .cm-origin-quoted,
  .cm-origin-imported,
  .cm-origin-unexplained {
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .cm-origin-ai {
    background: light-dark(#ece6fb, #332b4d);
    text-decoration-style: dashed;
    text-decoration-color: light-dark(#7a5fc4, #a994e8);
  }
  .cm-origin-quoted {
    background: light-dark(#e0f0ee, #1c3d3b);
    text-decoration-style: solid;
    text-decoration-color: light-dark(#3f8a82, #6fb9b1);
  }
  .cm-origin-imported {
    background: light-dark(#ebedf0, #33373d);
    text-decoration-style: double;
    text-decoration-color: light-dark(#7b828b, #98a0aa);
  }
  .cm-origin-unexplained {
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: light-dark(#b26a00, #e3a448);
  }
  @media (forced-colors: active) {
    .cm-origin-ai,
    .cm-origin-quoted,
    .cm-origin-imported,
    .cm-origin-unexplained {
      background: none;
      text-decoration-color: CanvasText;
    }
  }
`;

/** Origins on the writing surface, and the edge where the question bar stands. */
export const originStyles = [
  kindStyles,
  css`
    .cm-editor .cm-line.cm-origin-line {
      position: relative;
    }
    .cm-editor .cm-origin-line::before {
      content: attr(data-origin);
      content: attr(data-origin) / '';
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-start: -15px;
      inline-size: 12px;
      color: var(--_soft);
      font: 600 11px/14px var(--_sans);
      text-align: center;
      text-indent: 0;
      white-space: pre;
    }
    .cm-editor .cm-line.cm-quote.cm-origin-line::before {
      inset-inline: auto -14px;
    }
    .cm-editor .cm-panels-bottom {
      border-block-start: 1px solid var(--_line);
      background: color-mix(in srgb, var(--_accent) 6%, var(--_paper));
    }
    @media (min-width: 600px) {
      .cm-editor .cm-origin-line::before {
        inset-inline-start: -26px;
      }
      .cm-editor .cm-line.cm-quote.cm-origin-line::before {
        inset-inline: -18px auto;
      }
    }
  `,
];
