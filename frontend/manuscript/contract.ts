/** What the editor and the server tell each other about a manuscript. `docs/api.md` has it in words. */
import { Annotation, Facet, StateEffect } from '@codemirror/state';

/** The texts of a manuscript. */
export type TextName = 'headline' | 'standfirst' | 'body';

export type OriginKind = 'typed' | 'ai' | 'quoted' | 'imported' | 'unexplained';

/** Where characters come from. The server decides; an origin that leaves the browser is a report. */
export interface Origin {
  kind: OriginKind;
  /** Of `ai`: the tool's name. */
  tool?: string;
  /** Of `ai`: the tool's version. */
  version?: string;
  /** Of `ai`: draft, rewrite, translate, summarise, headline or research. */
  purpose?: string;
  /** Of `quoted`: where it was taken from. */
  source?: string;
  /** Who typed it or brought it in. Only in what the server says. */
  person?: string;
}

/** Text that stood in a manuscript before: the server takes its origins from there. */
export interface CopyReference {
  article: string;
  text: TextName;
  version: number;
  from: number;
}

/** A stretch of inserted text and where it comes from. */
export interface Piece {
  length: number;
  /** Missing where it was pasted and nobody has said yet. */
  origin?: Origin;
  /** It arrived by paste or drop from outside. */
  paste?: boolean;
  copyOf?: CopyReference;
  /** Copied from an edit of this browser that the server has not stored yet; becomes `copyOf` before it is sent. */
  own?: { client?: string; counter: number; offset: number };
}

/** A stretch of existing text whose origin a person states anew. */
export interface Mark {
  from: number;
  length: number;
  origin: Origin;
}

/** A stretch of a whole text, as the server keeps it. */
export interface Run {
  length: number;
  origin: Origin;
}

/** An edit as the server stored it. */
export interface StoredEdit {
  version: number;
  text: TextName;
  client: string;
  counter: number;
  person: string;
  at: string;
  /** A change set in CodeMirror's JSON form. */
  changes: unknown;
  inserted: Run[];
  marks: Mark[];
}

/** Says where the text that a transaction inserts comes from, in the order of the insertions. Missing: it was typed. */
export const insertedPieces = Annotation.define<readonly Piece[]>();

/** A person states the origin of existing text; positions are of the document after the transaction's changes. */
export const markOrigin = StateEffect.define<Mark>({
  map: (mark, changes) => {
    const from = changes.mapPos(mark.from, 1);
    const length = changes.mapPos(mark.from + mark.length, -1) - from;
    return length > 0 ? { ...mark, from, length } : undefined;
  },
});

/** Tells for a range of the document where its characters come from, as pieces that may be inserted elsewhere. */
export type Lookup = (from: number, to: number) => readonly Piece[];

/** The editor's way to ask for references: filled by the manuscript's session, empty outside of one. */
export const lookup = Facet.define<Lookup, Lookup>({
  combine: (values) => values[0] ?? ((from, to) => [{ length: to - from, origin: { kind: 'unexplained' } }]),
});
