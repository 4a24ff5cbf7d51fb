/** Where the text that a transaction of this editor inserts comes from, and how undo remembers it. */
import { invertedEffects } from '@codemirror/commands';
import { type Extension, Facet, StateEffect, Transaction } from '@codemirror/state';
import { fitted, insertedLength, slicePiece, slicePieces, survivors } from './changes.js';
import { insertedPieces, lookup, type Mark, markOrigin, type Piece, type Run } from './contract.js';

/** A deleted stretch that undo would bring back: where it would stand then, and where its characters come from. */
interface Restored {
  from: number;
  pieces: readonly Piece[];
}

const size = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

const restored = StateEffect.define<readonly Restored[]>({
  map(stretches, changes) {
    const left = stretches.flatMap(({ from, pieces }) =>
      survivors(changes, from, from + size(pieces)).map(({ offset, at, length }) => ({
        from: at,
        pieces: slicePieces(pieces, offset, offset + length),
      })),
    );
    return left.length ? left : undefined;
  },
});

/** Lets the undo history keep references to what was deleted, so that bringing it back is not typing. */
export const rememberOrigins: Extension = invertedEffects.of((transaction) => {
  const look = transaction.startState.facet(lookup);
  const stretches: Restored[] = [];
  transaction.changes.iterChangedRanges((from, to) => {
    if (from < to) stretches.push({ from, pieces: look(from, to) });
  }, true);
  return stretches.length ? [restored.of(stretches)] : [];
});

/** The pieces that a local transaction inserts, in order; undefined where all of it was typed. */
export function localPieces(transaction: Transaction): readonly Piece[] | undefined {
  const { changes } = transaction;
  const said = transaction.annotation(insertedPieces);
  if (said) return fitted(said, insertedLength(changes));
  if (!transaction.isUserEvent('undo') && !transaction.isUserEvent('redo')) return undefined;
  const stretches = transaction.effects.flatMap((effect) => (effect.is(restored) ? effect.value : []));
  const found: Piece[] = [];
  changes.iterChangedRanges((_fromA, _toA, from, to) => found.push(...inRange(stretches, from, to)));
  return found.length ? found : undefined;
}

/** What undo remembers of `from`–`to`; where it remembers nothing, the text is unexplained. */
function inRange(stretches: readonly Restored[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = from;
  const unknown = (until: number): void => {
    if (at < until) found.push({ length: until - at, origin: { kind: 'unexplained' } });
    at = Math.max(at, until);
  };
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    let start = stretch.from;
    for (const piece of stretch.pieces) {
      const first = Math.max(at, start);
      const last = Math.min(to, start + piece.length);
      if (first < last) {
        unknown(first);
        found.push(slicePiece(piece, first - start, last - first));
        at = last;
      }
      start += piece.length;
    }
  }
  unknown(to);
  return found;
}

/** The id of the person who writes here. */
export const writer = Facet.define<string, string | undefined>({ combine: (values) => values[0] });

/** What the person states about existing text. */
export function localMarks(transaction: Transaction): Mark[] {
  const person = transaction.startState.facet(writer);
  return transaction.effects.flatMap((effect) =>
    effect.is(markOrigin) ? [{ ...effect.value, origin: { person, ...effect.value.origin } }] : [],
  );
}

/** What an editor that shows origins must know of its session: see `OriginsOptions`. */
export interface Acquaintance {
  scope: string;
  personName(id: string): string | undefined;
}

/** Filled by the session that an editor belongs to; empty outside of one. */
export const acquaintance = Facet.define<Acquaintance, Acquaintance>({
  combine: (values) => values[0] ?? { scope: '', personName: () => undefined },
});

/** As what inserted text shows until the server has decided. @param text the inserted characters */
export function shownAs(pieces: readonly Piece[] | undefined, text: string, person: string | undefined): Run[] {
  if (!pieces) return [{ length: text.length, origin: { kind: 'typed', person } }];
  let at = 0;
  return pieces.map((piece) => {
    const { length, origin, paste } = piece;
    const pasted = paste && !origin && text.slice(at, at + length).split(/\s+/).filter(Boolean).length >= 8;
    at += length;
    const kind = pasted ? 'unexplained' : 'typed';
    return { length, origin: { person, ...(origin ?? { kind }) } };
  });
}
