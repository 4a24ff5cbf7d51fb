/** Plain functions that find facts and passages for facts in a text; nothing here touches the DOM. */
import { KEY } from './text.js';

/** `{{key}}` or `{{key|format}}`. */
export const FACT = `\\{\\{\\s*(${KEY})\\s*(?:\\|[^{}|\\n]*)?\\}\\}`;

/** How much of the line before a passage may belong to it. */
const BEFORE = 60;

export interface Passage {
  from: number;
  to: number;
  text: string;
  before: string;
}

/** The fact whose mark stands at `at`, its edges included. */
export function factAt(line: string, at: number): { key: string; from: number; to: number } | null {
  for (const match of line.matchAll(new RegExp(FACT, 'gu'))) {
    const to = match.index + match[0].length;
    if (match.index <= at && at <= to) return { key: match[1], from: match.index, to };
  }
  return null;
}

/** A selection without the blanks at its ends, and what stands before it on its line; null where nothing is left. */
export function passageIn(doc: string, from: number, to: number): Passage | null {
  const chosen = doc.slice(from, to);
  const text = chosen.trim();
  if (!text) return null;
  const start = from + chosen.length - chosen.trimStart().length;
  const line = doc.lastIndexOf('\n', start - 1) + 1;
  return { from: start, to: start + text.length, text, before: doc.slice(Math.max(line, start - BEFORE), start) };
}

/** Where `words` stand: at `at` if they do, else at the nearest place; -1 where they are not in the text. */
export function nearest(doc: string, words: string, at: number): number {
  if (!words) return -1;
  let best = -1;
  for (let found = doc.indexOf(words); found >= 0; found = doc.indexOf(words, found + 1)) {
    if (best < 0 || Math.abs(found - at) < Math.abs(best - at)) best = found;
  }
  return best;
}
