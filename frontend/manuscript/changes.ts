/** Plain functions on change sets, pieces and marks. Positions and lengths are UTF-16 units. */
import { ChangeDesc, ChangeSet, Text } from '@codemirror/state';
import { type Mark, type Piece } from './contract.js';

/** A stretch of the text after changes: kept from `at` before them, or the inserted characters from offset `at` on. */
export interface Segment {
  kept: boolean;
  at: number;
  length: number;
}

/** Tells of a stretch of the text after `changes` what of it was there before and what was inserted. */
export function whence(changes: ChangeSet, from: number, to: number): Segment[] {
  const found: Segment[] = [];
  const take = (kept: boolean, at: number, start: number, end: number): void => {
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first < last) found.push({ kept, at: at + first - start, length: last - first });
  };
  let before = 0;
  let after = 0;
  let offset = 0;
  changes.iterChanges((fromA, toA, fromB, toB) => {
    take(true, before, after, fromB);
    take(false, offset, fromB, toB);
    offset += toB - fromB;
    before = toA;
    after = toB;
  });
  take(true, before, after, changes.newLength);
  return found;
}

/** What is left of a stretch of the text before `changes`: where it stands after them, and from which offset it comes. */
export function survivors(changes: ChangeDesc, from: number, to: number): { offset: number; at: number; length: number }[] {
  const found: { offset: number; at: number; length: number }[] = [];
  changes.iterGaps((before, after, length) => {
    const first = Math.max(from, before);
    const last = Math.min(to, before + length);
    if (first < last) found.push({ offset: first - from, at: after + first - before, length: last - first });
  });
  return found;
}

/** How many characters the changes insert. */
export function insertedLength(changes: ChangeDesc): number {
  let length = 0;
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => (length += toB - fromB));
  return length;
}

/** The one stretch that changes touch, or null where they touch several or none. */
export function onlyRange(changes: ChangeDesc): { fromA: number; toA: number; fromB: number; toB: number } | null {
  let count = 0;
  let range = { fromA: 0, toA: 0, fromB: 0, toB: 0 };
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    count++;
    range = { fromA, toA, fromB, toB };
  });
  return count === 1 ? range : null;
}

/** The part of a piece that starts at `offset`. */
export function slicePiece(piece: Piece, offset: number, length: number): Piece {
  const { copyOf, own } = piece;
  return {
    ...piece,
    length,
    ...(copyOf ? { copyOf: { ...copyOf, from: copyOf.from + offset } } : {}),
    ...(own ? { own: { ...own, offset: own.offset + offset } } : {}),
  };
}

/** The characters `from`–`to` of a row of pieces. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const first = Math.max(from, start);
    const last = Math.min(to, start + piece.length);
    if (first < last) found.push(slicePiece(piece, first - start, last - first));
    start += piece.length;
  }
  return found;
}

/** The same pieces, cut or filled up with unexplained text where they do not cover exactly `length` characters. */
export function fitted(pieces: readonly Piece[], length: number): Piece[] {
  const found = slicePieces(pieces, 0, length);
  const missing = length - found.reduce((sum, piece) => sum + piece.length, 0);
  if (missing > 0) found.push({ length: missing, origin: { kind: 'unexplained' } });
  return found;
}

/** Marks after changes that came in before them; those whose text is gone are left out. */
export function mapMarks(marks: readonly Mark[], changes: ChangeDesc): Mark[] {
  return marks.flatMap((mark) => {
    const from = changes.mapPos(mark.from, 1);
    const length = changes.mapPos(mark.from + mark.length, -1) - from;
    return length > 0 ? [{ ...mark, from, length }] : [];
  });
}

/** A text as CodeMirror keeps it. */
export const asText = (text: string): Text => Text.of(text.split('\n'));
