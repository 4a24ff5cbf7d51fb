/** Places that wait for something to be put there: they move with the text while others and the person go on typing. */
import { type EditorState, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';

interface Held {
  id: number;
  from: number;
  to: number;
  /** What stands there; once it says something else, nothing is put there any more. */
  text: string;
}

const hold = StateEffect.define<Held>();
const release = StateEffect.define<number>();

export const heldPlaces = StateField.define<readonly Held[]>({
  create: () => [],
  update(held, tr) {
    let next = held;
    if (tr.docChanged && held.length) {
      next = held.map((one) => ({ ...one, from: tr.changes.mapPos(one.from, 1), to: tr.changes.mapPos(one.to, -1) }));
    }
    for (const effect of tr.effects) {
      if (effect.is(hold)) next = [...next.filter(({ id }) => id !== effect.value.id), effect.value];
      if (effect.is(release)) next = next.filter(({ id }) => id !== effect.value);
    }
    return next;
  },
});

let last = 0;

/** Holds `from`–`to`. Give an `id` to hold another stretch under the number of before. */
export function holdPlace(state: EditorState, from: number, to: number, id = ++last): { id: number; spec: TransactionSpec } {
  return { id, spec: { effects: hold.of({ id, from, to, text: state.sliceDoc(from, to) }) } };
}

/** Where a place is now, or undefined when its text has changed or it was given back. */
export function heldPlace(state: EditorState, id: number): { from: number; to: number } | undefined {
  const held = state.field(heldPlaces).find((one) => one.id === id);
  return held && held.from <= held.to && state.sliceDoc(held.from, held.to) === held.text ? held : undefined;
}

/** Puts `insert` at a place and gives the place back; undefined where the text there has changed. */
export function replaceHeld(state: EditorState, id: number, insert: string): TransactionSpec | undefined {
  const place = heldPlace(state, id);
  if (!place || state.readOnly) return undefined;
  return {
    changes: { ...place, insert },
    selection: { anchor: place.from + insert.length },
    effects: release.of(id),
    scrollIntoView: true,
    userEvent: 'input.complete',
  };
}

/** Gives a place back with nothing put there. */
export function releaseHeld(id: number): TransactionSpec {
  return { effects: release.of(id) };
}
