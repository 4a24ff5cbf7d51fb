/** Plain functions on pieces from outside, and finding text that a change only moves. */
import type { Piece } from '../manuscript/contract.js';

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** A piece for text that a person types. */
export const typed = (length: number): Piece => ({ length, origin: { kind: 'typed' } });

/** A piece for text that arrived from outside and that nobody has explained yet. */
export const pasted = (length: number): Piece => ({ length, paste: true });

/** Text that a change takes away, with its place before the change. */
export interface Removed {
  from: number;
  text: string;
}

/** A stretch of inserted text: new, or the characters that stood at `from` before the change. */
export interface Moved {
  length: number;
  from?: number;
}

/**
 * Recognises in `inserted` what the same change removes: the very text, the text with its ends swapped (as when a line
 * and its line break change places, or two letters), or the text with something put around it.
 *
 * @returns stretches that cover `inserted`, or null where it is new
 */
export function recognise(inserted: string, removed: readonly Removed[]): Moved[] | null {
  for (const { from, text } of removed) {
    const turn = text.length === inserted.length ? (text + text).indexOf(inserted) : -1;
    if (turn >= 0) {
      const head = { length: text.length - turn, from: from + turn };
      return turn ? [head, { length: turn, from }] : [head];
    }
  }
  for (const { from, text } of removed) {
    const at = text.trim() ? inserted.indexOf(text) : -1;
    if (at >= 0) {
      const rest = inserted.length - at - text.length;
      return [{ length: at }, { length: text.length, from }, { length: rest }].filter(({ length }) => length > 0);
    }
  }
  return null;
}
