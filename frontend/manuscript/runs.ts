/** Where every character of a text comes from, as runs without gaps. */
import { ChangeDesc, ChangeSet, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { type Mark, type Origin, type Run } from './contract.js';
import { localMarks, localPieces, shownAs, writer } from './local.js';

/** A stretch of the document with one origin. */
export interface OriginRun {
  from: number;
  to: number;
  origin: Origin;
}

const UNKNOWN: Origin = { kind: 'unexplained' };

function same(a: Origin, b: Origin): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.person === b.person &&
      a.tool === b.tool &&
      a.version === b.version &&
      a.purpose === b.purpose &&
      a.source === b.source)
  );
}

/** Collects runs in the order of the text and joins neighbours of one origin. */
class Builder {
  readonly runs: OriginRun[] = [];
  length = 0;

  add(length: number, origin: Origin): void {
    if (length <= 0) return;
    const last = this.runs.at(-1);
    const to = this.length + length;
    if (last && same(last.origin, origin)) this.runs[this.runs.length - 1] = { ...last, to };
    else this.runs.push({ from: this.length, to, origin });
    this.length = to;
  }

  /** Adds what stood at `from`–`to`, looking from index `at` on; returns the index to look from next. */
  keep(runs: readonly OriginRun[], from: number, to: number, at: number): number {
    let i = at;
    while (i < runs.length && runs[i].to <= from) i++;
    for (let j = i; j < runs.length && runs[j].from < to; j++) {
      this.add(Math.min(to, runs[j].to) - Math.max(from, runs[j].from), runs[j].origin);
      i = j;
    }
    return i;
  }

  /** Fills up to a length with text of which nothing is known. */
  fill(length: number): this {
    this.add(length - this.length, UNKNOWN);
    return this;
  }
}

/** Runs of a whole text, as the server gives them. */
export function runsOf(given: readonly Run[], length: number): OriginRun[] {
  const builder = new Builder();
  for (const run of given) builder.add(Math.min(run.length, length - builder.length), run.origin);
  return builder.fill(length).runs;
}

/** The runs after changes; `inserted` covers what they insert, in order. */
export function changeRuns(runs: readonly OriginRun[], changes: ChangeDesc, inserted: readonly Run[]): OriginRun[] {
  const builder = new Builder();
  let at = 0;
  let before = 0;
  let piece = 0;
  let used = 0;
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    at = builder.keep(runs, before, fromA, at);
    builder.fill(fromB);
    while (builder.length < toB && piece < inserted.length) {
      const length = Math.min(toB - builder.length, inserted[piece].length - used);
      builder.add(length, inserted[piece].origin);
      used += length;
      if (used === inserted[piece].length) {
        piece++;
        used = 0;
      }
    }
    builder.fill(toB);
    before = toA;
  });
  builder.keep(runs, before, changes.length, at);
  return builder.fill(changes.newLength).runs;
}

/** The runs after somebody has stated origins anew. */
export function markRuns(runs: readonly OriginRun[], marks: readonly Mark[]): readonly OriginRun[] {
  let result = runs;
  for (const { from, length, origin } of marks) {
    const end = result.at(-1)?.to ?? 0;
    const builder = new Builder();
    builder.keep(result, 0, from, 0);
    builder.add(Math.min(from + length, end) - from, origin);
    builder.keep(result, from + length, end, 0);
    result = builder.runs;
  }
  return result;
}

/** Sets the runs of the document as it is after the transaction. */
export const setRuns = StateEffect.define<readonly OriginRun[]>();

/** Whether two rows of runs say the same. */
export function sameRuns(a: readonly OriginRun[], b: readonly OriginRun[]): boolean {
  const equal = (run: OriginRun, i: number): boolean => run.to === b[i].to && same(run.origin, b[i].origin);
  return a === b || (a.length === b.length && a.every(equal));
}

/** The characters that changes insert, in order. */
export function insertedText(changes: ChangeSet): string {
  let text = '';
  changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => (text += inserted.toString()));
  return text;
}

function afterLocal(runs: readonly OriginRun[], transaction: Transaction): readonly OriginRun[] {
  const { changes, docChanged } = transaction;
  const shown = docChanged
    ? shownAs(localPieces(transaction), insertedText(changes), transaction.startState.facet(writer))
    : [];
  return markRuns(docChanged ? changeRuns(runs, changes, shown) : runs, localMarks(transaction));
}

/** The runs of the whole document: what the server said, and on top of it what this browser has not heard back on yet. */
export const originRuns = StateField.define<readonly OriginRun[]>({
  create: () => [],
  update(runs, transaction) {
    if (!transaction.docChanged && !transaction.effects.length) return runs;
    const given = transaction.effects.find((effect) => effect.is(setRuns));
    return given?.is(setRuns) ? given.value : afterLocal(runs, transaction);
  },
});
