/** Finding runs and passages. */
import type { OriginRun } from './options.js';

/** Index of the first run that ends after `pos`. */
export function firstRunAfter(runs: readonly OriginRun[], pos: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle].to > pos) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The run that covers the character at `pos`, or the one that ends there. */
export function runAt(runs: readonly OriginRun[], pos: number): OriginRun | undefined {
  const run = runs[firstRunAfter(runs, pos)];
  if (run && run.from <= pos) return run;
  const before = runs[firstRunAfter(runs, pos - 1)];
  return before && before.from < pos ? before : undefined;
}

/** The runs that share characters with `from` to `to`. */
export function runsIn(runs: readonly OriginRun[], from: number, to: number): OriginRun[] {
  const found: OriginRun[] = [];
  for (let i = firstRunAfter(runs, from); i < runs.length && runs[i].from < to; i++) found.push(runs[i]);
  return found;
}

export interface Passage {
  from: number;
  to: number;
}

/** The unexplained passages; runs that touch make one. */
export function unexplainedPassages(runs: readonly OriginRun[]): Passage[] {
  const found: Passage[] = [];
  for (const { from, to, origin } of runs) {
    if (origin.kind !== 'unexplained' || to <= from) continue;
    const last = found.at(-1);
    if (last?.to === from) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The passage to step to from `pos`: the next one that begins behind it, else the first. */
export function nextPassage(passages: readonly Passage[], pos: number): Passage | undefined {
  return passages.find(({ from }) => from > pos) ?? passages[0];
}
