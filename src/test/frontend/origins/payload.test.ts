import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPayload } from '../../../../frontend/origins/payload.js';

const copyOf = { article: 'a', text: 'body', version: 3, from: 100 };
const own = { counter: 2, offset: 0 };

function read(pieces: unknown, { text = 'ten chars!', scope = 'here' } = {}): unknown {
  return readPayload(JSON.stringify({ text: 'ten chars!', pieces, scope }), text, 'here')?.pieces ?? null;
}

test('references are believed wherever they come from', () => {
  assert.deepEqual(read([{ length: 10, copyOf }], { scope: 'elsewhere' }), [{ length: 10, copyOf }]);
});

test('edits not yet stored and stated origins count only inside the same session', () => {
  const pieces = [{ length: 4, own }, { length: 6, origin: { kind: 'typed' } }];
  assert.deepEqual(read(pieces), pieces);
  assert.deepEqual(read(pieces, { scope: 'elsewhere' }), [{ length: 4, paste: true }, { length: 6, paste: true }]);
});

test('pieces that do not belong to the pasted text are left', () => {
  assert.equal(read([{ length: 10, copyOf }], { text: 'other text' }), null);
  assert.equal(read([{ length: 9, copyOf }]), null);
  assert.equal(read('nothing'), null);
});

test('a reference that is none becomes a paste', () => {
  assert.deepEqual(read([{ length: 10, copyOf: { ...copyOf, version: -1 } }]), [{ length: 10, paste: true }]);
});

test('what is no JSON is left', () => {
  assert.equal(readPayload('', 'ten chars!', 'here'), null);
  assert.equal(readPayload('null', 'ten chars!', 'here'), null);
});

test('an editor without a session believes nobody', () => {
  const json = JSON.stringify({ text: 'x', pieces: [{ length: 1, origin: { kind: 'typed' } }], scope: '' });
  assert.deepEqual(readPayload(json, 'x', '')?.pieces, [{ length: 1, paste: true }]);
});
