import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slicePieces } from '../../../../frontend/manuscript/changes.js';
import { lengthOf, recognise } from '../../../../frontend/origins/pieces.js';

const copyOf = { article: 'a', text: 'body' as const, version: 3, from: 100 };

test('a slice begins inside a piece and refers to the right characters', () => {
  const pieces = [{ length: 4, copyOf }, { length: 6, own: { counter: 7, offset: 2 } }];
  assert.deepEqual(slicePieces(pieces, 1, 7), [
    { length: 3, copyOf: { ...copyOf, from: 101 } },
    { length: 3, own: { counter: 7, offset: 2 } },
  ]);
  assert.deepEqual(slicePieces(pieces, 6, 9), [{ length: 3, own: { counter: 7, offset: 4 } }]);
  assert.equal(lengthOf(pieces), 10);
});

test('text that a change takes away and puts back is recognised', () => {
  assert.deepEqual(recognise('moved', [{ from: 5, text: 'moved' }]), [{ length: 5, from: 5 }]);
});

test('a line that changes places with its line break is recognised', () => {
  assert.deepEqual(recognise('line\n', [{ from: 20, text: '\nline' }]), [{ length: 4, from: 21 }, { length: 1, from: 20 }]);
});

test('two letters that change places keep their origins', () => {
  assert.deepEqual(recognise('ba', [{ from: 3, text: 'ab' }]), [{ length: 1, from: 4 }, { length: 1, from: 3 }]);
});

test('text with marks put around it keeps its origin, the marks are new', () => {
  assert.deepEqual(recognise('[words]()', [{ from: 9, text: 'words' }]), [
    { length: 1 },
    { length: 5, from: 9 },
    { length: 3 },
  ]);
});

test('other text is new', () => {
  assert.equal(recognise('new words', [{ from: 0, text: 'old words' }]), null);
  assert.equal(recognise('a b', [{ from: 0, text: ' ' }]), null);
});
