import { Facet } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import type { Origin } from '../manuscript/contract.js';

/** A stretch of the document that comes from one place. Positions are CodeMirror's. */
export interface OriginRun {
  from: number;
  to: number;
  origin: Origin;
}

/** What the origins view has to know about the manuscript around it. */
export interface OriginsOptions {
  /**
   * The runs of the whole document, sorted and without overlaps; gaps count as typed. The same array must come back as
   * long as nothing changed.
   */
  runs(state: EditorState): readonly OriginRun[];
  /**
   * Names the place whose `own` pieces make sense to each other: one browser tab's session with one manuscript. Nobody
   * outside may be able to guess it, because pieces that arrive under it are believed. Empty as long as there is none.
   */
  scope(): string;
  /** The name of a person the server mentioned, if it is known. */
  personName?(id: string): string | undefined;
}

/** Where the extensions find their options; null in an editor that knows nothing of origins. */
export const originOptions = Facet.define<OriginsOptions, OriginsOptions | null>({
  combine: (values) => values[0] ?? null,
});

/** Whether the editor knows origins at all. */
export const knowsOrigins = (state: EditorState): boolean => state.facet(originOptions) !== null;

const NO_RUNS: readonly OriginRun[] = [];

/** The document's runs; none where nobody supplies them. */
export function runsOf(state: EditorState): readonly OriginRun[] {
  return state.facet(originOptions)?.runs(state) ?? NO_RUNS;
}
