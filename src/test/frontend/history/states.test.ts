import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, type Edit, type Portion, Portions, type State } from '../../../../frontend/history/states.ts';

const empty = { text: '', runs: [] };

function start(text: string, runs: number[]): State {
  return { version: 1, who: 'Ana', when: 'now', texts: { headline: empty, standfirst: empty, body: { text, runs } } };
}

function edit(version: number, changes: Edit['changes'], runs: number[], marks: Edit['marks'] = []): Edit {
  return { version, text: 'body', who: 'Ben', when: 'later', changes, runs, marks };
}

test('an insertion brings its origins and leaves the others alone', () => {
  const state = after(start('one three', [9, 0]), edit(2, [4, [0, 'two '], 5], [4, 1]));
  assert.deepEqual(state.texts.body, { text: 'one two three', runs: [4, 0, 4, 1, 5, 0] });
  assert.deepEqual(state.latest, { text: 'body', from: 4, to: 8 });
  assert.equal(state.who, 'Ben');
});

test('a replacement takes the deleted runs away, line breaks are one character', () => {
  const state = after(start('abcdef', [3, 0, 3, 1]), edit(2, [2, [2, 'x', 'y'], 2], [3, 2]));
  assert.deepEqual(state.texts.body, { text: 'abx\nyef', runs: [2, 0, 3, 2, 2, 1] });
});

test('marks state origins anew, and neighbours of one origin are one run', () => {
  const state = after(start('abcdef', [6, 0]), edit(2, [6], [], [[2, 2, 1]]));
  assert.deepEqual(state.texts.body.runs, [2, 0, 2, 1, 2, 0]);
  assert.deepEqual(after(state, edit(3, [6], [], [[2, 2, 0]])).texts.body.runs, [6, 0]);
});

test('every state of a portion can be had forward and backward', () => {
  const first = start('', []);
  const edits = [...'abcdef'].map((letter, i) => edit(i + 2, i === 0 ? [[0, letter]] : [i, [0, letter]], [1, 0]));
  const portion = { ...first, edits, oldest: 1, newest: 7, origins: [] } as unknown as Portion;
  const states = new Portions(portion);
  const seen = [7, 3, 4, 1, 6].map((version) => states.at(version).texts.body.text);
  assert.deepEqual(seen, ['abcdef', 'ab', 'abc', '', 'abcde']);
  assert.equal(states.from, 1);
  assert.equal(states.to, 7);
});
