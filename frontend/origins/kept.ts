/** Gives every local change its origins: moved text keeps them, pasted text is asked about. */
import { EditorState, StateEffect, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { countWords } from '../editor/text.js';
import { insertedPieces, lookup, type Piece } from '../manuscript/contract.js';
import { countOf } from './describe.js';
import { pasted, recognise, type Removed, typed } from './pieces.js';
import { ask, question } from './questions.js';

/** Pasted text of fewer words is taken as typed, by the server too. */
export const ASKED_FROM = 8;

interface Insertion {
  /** Where it stands after the change. */
  from: number;
  text: string;
}

function parts(tr: Transaction): { inserted: Insertion[]; removed: Removed[] } {
  const inserted: Insertion[] = [];
  const removed: Removed[] = [];
  tr.changes.iterChanges((fromA, toA, fromB, toB, text) => {
    if (toA > fromA) removed.push({ from: fromA, text: tr.startState.sliceDoc(fromA, toA) });
    if (toB > fromB) inserted.push({ from: fromB, text: text.toString() });
  }, true);
  return { inserted, removed };
}

const cameIn = (tr: Transaction): boolean => tr.isUserEvent('input.paste') || tr.isUserEvent('input.drop');

/** The pieces of a change that did not bring any, or null where all of it was typed. */
function piecesOf(tr: Transaction, inserted: Insertion[], removed: Removed[]): Piece[] | null {
  if (cameIn(tr)) return inserted.map(({ text }) => pasted(text.length));
  if (!removed.length) return null;
  const find = tr.startState.facet(lookup);
  let kept = false;
  const pieces = inserted.flatMap(({ text }) => {
    const moves = recognise(text, removed);
    if (!moves) return [typed(text.length)];
    kept = true;
    return moves.flatMap(({ length, from }) => (from === undefined ? typed(length) : find(from, from + length)));
  });
  return kept ? pieces : null;
}

/** Questions about what arrived from outside and is more than a phrase. */
function asking(tr: Transaction, inserted: Insertion[], pieces: readonly Piece[]): StateEffect<unknown>[] {
  const effects: StateEffect<unknown>[] = [];
  let [index, used] = [0, 0];
  for (const { from, text } of inserted) {
    for (let at = 0; at < text.length && index < pieces.length; ) {
      const piece = pieces[index];
      const length = Math.min(piece.length - used, text.length - at);
      const words = piece.paste && !piece.origin ? countWords(text.slice(at, at + length), '') : 0;
      if (words >= ASKED_FROM) {
        const occasion = tr.isUserEvent('input.drop') ? 'drop' : 'paste';
        effects.push(ask.of(question(from + at, from + at + length, occasion)));
        const done = occasion === 'drop' ? 'Dropped' : 'Pasted';
        effects.push(EditorView.announce.of(`${done} ${countOf(words, 'word')}. To say where they come from, press F6.`));
      }
      at += length;
      used += length;
      if (used === piece.length) [index, used] = [index + 1, 0];
    }
  }
  return effects;
}

/** Undo and redo bring their own origins; changes from elsewhere have theirs already. */
export const keepOrigins = EditorState.transactionExtender.of((tr) => {
  if (!tr.docChanged || tr.annotation(Transaction.remote)) return null;
  if (tr.isUserEvent('undo') || tr.isUserEvent('redo')) return null;
  const brought = tr.annotation(insertedPieces);
  const { inserted, removed } = parts(tr);
  if (!inserted.length) return null;
  const pieces = brought ?? piecesOf(tr, inserted, removed);
  if (!pieces) return null;
  return { annotations: brought ? [] : insertedPieces.of(pieces), effects: asking(tr, inserted, pieces) };
});
