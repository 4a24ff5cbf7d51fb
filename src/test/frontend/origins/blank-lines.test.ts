import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanksAround } from '../../../../frontend/origins/blank-lines.js';

const nowhere = { before: '', after: '', above: '', below: '' };
const LIST = '- a\n- b';

test('words in a sentence need no blank lines', () => {
  assert.deepEqual(blanksAround('**some** words', { ...nowhere, before: 'He said ', after: '.' }), { before: '', after: '' });
});

test('a list in the middle of a line gets a paragraph of its own', () => {
  assert.deepEqual(blanksAround(LIST, { ...nowhere, before: 'Intro:', after: ' End' }), { before: '\n\n', after: '\n\n' });
});

test('between two lines of text one line break on each side makes a blank line', () => {
  assert.deepEqual(blanksAround(LIST, { ...nowhere, above: 'x', below: 'y' }), { before: '\n', after: '\n' });
  assert.deepEqual(blanksAround(LIST, nowhere), { before: '', after: '' });
});

test('paragraphs that continue a sentence stay with it', () => {
  assert.deepEqual(blanksAround('one\n\ntwo', { ...nowhere, before: 'He ', after: ' her.' }), { before: '', after: '' });
});
