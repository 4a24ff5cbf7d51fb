/** Which stretches of the text are waiting for somebody to say where they come from. */
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { markOrigin, type Origin } from '../manuscript/contract.js';

/** How a stretch came into question: by a paste, by a drop, or because a person came upon it. */
export type Occasion = 'paste' | 'drop' | 'found';

export interface Question {
  id: number;
  from: number;
  to: number;
  occasion: Occasion;
}

export interface Questions {
  list: readonly Question[];
  /** Index of the one that is shown. */
  current: number;
}

export const ask = StateEffect.define<Question>({
  map: (question, changes) => moved(question, changes) ?? undefined,
});

/** Ends a question, answered or not. */
export const settle = StateEffect.define<number>();

/** Shows the question with this index. */
export const turnTo = StateEffect.define<number>();

interface Mapping {
  mapPos(pos: number, assoc: number): number;
}

function moved<T extends { from: number; to: number }>(range: T, changes: Mapping): T | null {
  const from = changes.mapPos(range.from, 1);
  const to = changes.mapPos(range.to, -1);
  return from < to ? { ...range, from, to } : null;
}

let lastId = 0;

/** A new question about `from` to `to`. */
export const question = (from: number, to: number, occasion: Occasion): Question => ({ id: ++lastId, from, to, occasion });

const NONE: Questions = { list: [], current: 0 };

export const questions = StateField.define<Questions>({
  create: () => NONE,
  update(value, tr) {
    let { list, current } = value;
    const shown = list[current]?.id;
    if (tr.docChanged && list.length) list = list.map((one) => moved(one, tr.changes)).filter((one) => one !== null);
    let next = shown;
    for (const effect of tr.effects) {
      if (effect.is(ask)) {
        const asked = effect.value;
        list = list.filter(({ occasion }) => asked.occasion !== 'found' || occasion !== 'found').concat(asked);
        next = asked.id;
      } else if (effect.is(settle)) {
        list = list.filter(({ id }) => id !== effect.value);
      } else if (effect.is(turnTo)) {
        next = list[effect.value]?.id ?? next;
      }
    }
    const at = list.findIndex(({ id }) => id === next);
    current = at >= 0 ? at : Math.max(0, Math.min(current, list.length - 1));
    if (list === value.list && current === value.current) return value;
    return list.length ? { list, current } : NONE;
  },
});

/** The question on show, or null. */
export function currentQuestion(state: EditorState): Question | null {
  const open = state.field(questions, false);
  return open?.list[open.current] ?? null;
}

/** Records the answer to a question where its text stands by now. */
export function answer(view: EditorView, id: number, origin: Origin): void {
  const asked = view.state.field(questions).list.find((one) => one.id === id);
  if (!asked) return;
  const { from, to } = asked;
  view.dispatch({ effects: [markOrigin.of({ from, length: to - from, origin }), settle.of(id)] });
}

/** What opens the question about a passage that a person came upon: the one that is there, or a new one. */
export function opening(state: EditorState, from: number, to: number): StateEffect<unknown> {
  const { list } = state.field(questions);
  const index = list.findIndex((one) => one.occasion !== 'found' && one.from < to && one.to > from);
  return index >= 0 ? turnTo.of(index) : ask.of(question(from, to, 'found'));
}
