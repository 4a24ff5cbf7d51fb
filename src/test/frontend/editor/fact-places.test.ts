import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factAt, nearest, passageIn } from '../../../../frontend/editor/fact-places.js';

test('the fact at a place is found by either edge of its mark, with a format or without', () => {
  const line = 'Worth {{deal|full}} on {{day}}.';
  assert.deepEqual(factAt(line, 6), { key: 'deal', from: 6, to: 19 });
  assert.equal(factAt(line, 19)?.key, 'deal');
  assert.equal(factAt(line, 25)?.key, 'day');
  assert.equal(factAt(line, 21), null);
  assert.equal(factAt('{{ }} {{a b}}', 3), null);
});

test('a selection loses the blanks at its ends and knows what stands before it on its line', () => {
  const doc = 'First line.\nIt is worth up to $50 billion in all.';
  const from = doc.indexOf(' $50');
  assert.deepEqual(passageIn(doc, from, from + 13), {
    from: from + 1,
    to: from + 12,
    text: '$50 billion',
    before: 'It is worth up to ',
  });
  assert.equal(passageIn(doc, 5, 6), null);
  assert.equal(passageIn(doc, 3, 3), null);
});

test('words that have moved are found at the nearest place', () => {
  const doc = '$5 and $5 and $5';
  assert.equal(nearest(doc, '$5', 7), 7);
  assert.equal(nearest(doc, '$5', 13), 14);
  assert.equal(nearest(doc, '$6', 0), -1);
  assert.equal(nearest(doc, '', 0), -1);
});
