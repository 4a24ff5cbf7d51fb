/** The toolbar's icons, drawn for Colophon on a 20 × 20 grid in strokes of the text's colour. */
import { html, type TemplateResult } from 'lit';

const PATHS = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h5.8a3 3 0 0 1 0 6H6z',
  italic: 'M8.5 4H14M6 16h5.5M11.4 4 8.6 16',
  link: 'M8 13.5H6.5a3.5 3.5 0 0 1 0-7H8M12 6.5h1.5a3.5 3.5 0 0 1 0 7H12M7.5 10h5',
  heading: 'M5 4v12M15 4v12M5 10h10',
  bullets: 'M8.5 5H17M8.5 10H17M8.5 15H17M3.9 5h.2M3.9 10h.2M3.9 15h.2',
  numbers: 'M9 5h8M9 10h8M9 15h8M3 3.6l1.3-.6v4M2.8 12.4c.3-1 2.4-1 2.4.3 0 1.1-1.4 1.7-2.4 3.3h2.6',
  quote: 'M4 4v12M8 6h9M8 10h9M8 14h6',
  fact: 'M7.5 3.5C5.5 3.5 5 4.5 5 6.5S4.5 9.5 3 10c1.5.5 2 1.5 2 3.5s.5 3 2.5 3M12.5 3.5c2 0 2.5 1 2.5 3s.5 3 2 3.5c-1.5.5-2 1.5-2 3.5s-.5 3-2.5 3M8.5 10h3',
  makeFact: 'M3.5 5.5V4h3M13.5 4h3v1.5M16.5 14.5V16h-3M6.5 16h-3v-1.5M7 10h6M10 7v6',
  cite: 'M6 3H4v14h2M14 3h2v14h-2M12 8.2a2.2 2.2 0 1 0 0 3.6M12 7.5v4.7',
  mark: 'M4.5 16.5h11M7 13l-2-2 6.5-6.5a1.4 1.4 0 0 1 2 2zM7 13l-2.5.5L5 11',
  ai: 'M9 3.5 10.6 8 15 9.6 10.6 11.2 9 15.7 7.4 11.2 3 9.6 7.4 8zM15.5 13v4M13.5 15h4',
  origins: 'M2.5 10S5.5 4.8 10 4.8 17.5 10 17.5 10 14.5 15.2 10 15.2 2.5 10 2.5 10zM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  outline: 'M3.5 5h13M6.5 10h10M9.5 15h7',
  focus: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M7.5 10h5',
  shortcuts: 'M3 5.5h14v9H3zM6 8.3h.2M9.9 8.3h.2M13.8 8.3h.2M6.5 11.8h7',
  find: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2 17 17',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.25 4.25 0 0 1 0 8.5H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.25 4.25 0 0 0 0 8.5H12',
};

export type IconName = keyof typeof PATHS;

/** Decoration only: the button around it carries the name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" fill="none"
    stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${PATHS[name]} /></svg>`;
}
