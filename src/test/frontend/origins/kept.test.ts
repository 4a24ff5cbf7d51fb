import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { insertedPieces, lookup, markOrigin } from '../../../../frontend/manuscript/contract.js';
import { keepOrigins } from '../../../../frontend/origins/kept.js';
import { ask, currentQuestion, question, questions, settle } from '../../../../frontend/origins/questions.js';

const at = (from: number) => ({ article: 'a', text: 'body' as const, version: 1, from });
const find = lookup.of((from, to) => [{ length: to - from, copyOf: at(from) }]);
const state = (doc: string) => EditorState.create({ doc, extensions: [find, questions, keepOrigins] });
const piecesOf = (doc: string, spec: TransactionSpec) => state(doc).update(spec).annotation(insertedPieces);

const NINE = 'one two three four five six seven eight nine';

test('typing brings no pieces', () => {
  assert.equal(piecesOf('text', { changes: { from: 4, insert: '!' }, userEvent: 'input.type' }), undefined);
});

test('a moved line refers to where it stood', () => {
  const changes = [{ from: 0, insert: 'two\n' }, { from: 3, to: 7 }];
  assert.deepEqual(piecesOf('one\ntwo', { changes, userEvent: 'move.line' }), [
    { length: 3, copyOf: at(4) },
    { length: 1, copyOf: at(3) },
  ]);
});

test('undo is left to the history', () => {
  const changes = [{ from: 0, insert: 'two\n' }, { from: 3, to: 7 }];
  assert.equal(piecesOf('one\ntwo', { changes, userEvent: 'undo' }), undefined);
});

test('a paste that brings no pieces is one from outside', () => {
  const spec = { changes: { from: 0, insert: 'ab' }, userEvent: 'input.paste' };
  assert.deepEqual(piecesOf('', spec), [{ length: 2, paste: true }]);
});

test('a long paste is asked about, where its text stands by then', () => {
  let now = state('x ').update({ changes: { from: 2, insert: NINE }, userEvent: 'input.paste' }).state;
  now = now.update({ changes: { from: 0, insert: 'abc' } }).state;
  const { from, to } = currentQuestion(now)!;
  assert.equal(now.sliceDoc(from, to), NINE);
});

test('a short paste and one whose origin is known are not asked about', () => {
  const short = state('').update({ changes: { from: 0, insert: 'one two' }, userEvent: 'input.paste' }).state;
  assert.equal(currentQuestion(short), null);
  const annotations = insertedPieces.of([{ length: NINE.length, copyOf: at(0) }]);
  const known = state('').update({ changes: { from: 0, insert: NINE }, annotations, userEvent: 'input.paste' }).state;
  assert.equal(currentQuestion(known), null);
});

test('a question ends with its answer or with its text', () => {
  const asked = question(0, 4, 'paste');
  const open = state('text and more').update({ effects: ask.of(asked) }).state;
  assert.equal(currentQuestion(open)?.id, asked.id);
  assert.equal(currentQuestion(open.update({ effects: settle.of(asked.id) }).state), null);
  assert.equal(currentQuestion(open.update({ changes: { from: 0, to: 6 } }).state), null);
});

test('a mark moves with its text', () => {
  const mark = markOrigin.of({ from: 0, length: 4, origin: { kind: 'typed' } });
  const { changes } = state('text').update({ changes: { from: 0, insert: 'ab' } });
  assert.deepEqual(mark.map(changes)?.value, { from: 2, length: 4, origin: { kind: 'typed' } });
});
