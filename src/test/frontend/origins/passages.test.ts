import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOrigin } from '../../../../frontend/origins/describe.js';
import { nextPassage, runAt, runsIn, unexplainedPassages } from '../../../../frontend/origins/passages.js';

const run = (from: number, to: number, kind: 'ai' | 'typed' | 'unexplained') => ({ from, to, origin: { kind } });
const runs = [run(0, 5, 'typed'), run(5, 9, 'unexplained'), run(9, 12, 'unexplained'), run(20, 30, 'ai')];

test('runs that touch make one unexplained passage', () => {
  assert.deepEqual(unexplainedPassages(runs), [{ from: 5, to: 12 }]);
});

test('the run at a position is the one behind it, else the one before', () => {
  assert.equal(runAt(runs, 5), runs[1]);
  assert.equal(runAt(runs, 12), runs[2]);
  assert.equal(runAt(runs, 30), runs[3]);
  assert.equal(runAt(runs, 15), undefined);
});

test('runs of a range share characters with it', () => {
  assert.deepEqual(runsIn(runs, 9, 20), [runs[2]]);
  assert.deepEqual(runsIn(runs, 4, 21), runs);
});

test('stepping starts again at the first passage', () => {
  const passages = [{ from: 5, to: 12 }, { from: 40, to: 50 }];
  assert.equal(nextPassage(passages, 5), passages[1]);
  assert.equal(nextPassage(passages, 40), passages[0]);
  assert.equal(nextPassage([], 0), undefined);
});

test('an origin reads as a sentence', () => {
  const ai = { kind: 'ai' as const, tool: 'DraftBot', version: '2', purpose: 'draft' };
  assert.equal(describeOrigin(ai, 'Ana Lind'), 'Written by AI: DraftBot 2, drafting; brought in by Ana Lind');
  assert.equal(describeOrigin({ kind: 'quoted', source: 'Annual report' }), 'Quoted from Annual report');
  assert.equal(describeOrigin({ kind: 'typed' }, 'Ana Lind'), 'Written by a person; typed by Ana Lind');
});
