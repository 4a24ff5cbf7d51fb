import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { heldPlace, heldPlaces, holdPlace, replaceHeld } from '../../../../frontend/editor/held.js';

function holding(doc: string, words: string): { state: EditorState; id: number } {
  const state = EditorState.create({ doc, extensions: heldPlaces });
  const from = doc.indexOf(words);
  const { id, spec } = holdPlace(state, from, from + words.length);
  return { state: state.update(spec).state, id };
}

test('a place moves with what is typed before it, and what is put there stands alone', () => {
  const { state, id } = holding('It cost $50 billion.', '$50 billion');
  const moved = state.update({ changes: { from: 0, insert: 'Sources said: ' } }).state;
  const done = moved.update(replaceHeld(moved, id, '{{cost}}')!).state;
  assert.equal(done.doc.toString(), 'Sources said: It cost {{cost}}.');
  assert.equal(done.selection.main.head, done.doc.length - 1);
  assert.equal(heldPlace(done, id), undefined);
});

test('nothing is put where the words have changed', () => {
  const { state, id } = holding('It cost $50 billion.', '$50 billion');
  const changed = state.update({ changes: { from: 9, to: 11, insert: '48' } }).state;
  assert.equal(replaceHeld(changed, id, '{{cost}}'), undefined);
});

test('words typed at the edges are not swallowed', () => {
  const { state, id } = holding('$50 billion', '$50 billion');
  const typed = state.update({ changes: [{ from: 0, insert: 'a ' }, { from: 11, insert: ' b' }] }).state;
  assert.equal(typed.update(replaceHeld(typed, id, '{{cost}}')!).state.doc.toString(), 'a {{cost}} b');
});
