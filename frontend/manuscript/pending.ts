/** The edits of one text that the server has not stored yet, and the rule by which they move over the edits of others. */
import { ChangeSet, Text } from '@codemirror/state';
import { fitted, insertedLength, mapMarks, onlyRange, slicePieces, whence } from './changes.js';
import { type Mark, type Piece, type Run, type StoredEdit, type TextName } from './contract.js';
import { changeRuns, insertedText, markRuns, type OriginRun, runsOf } from './runs.js';
import { shownAs } from './local.js';

/** Longer insertions than this are not typing: the server asks where they come from. */
export const TYPED_MAX = 150;
const LONGEST_PAUSE = 2000;

/** An edit of this browser that the server has not stored yet. It is made on the confirmed text and the edits before. */
export interface PendingEdit {
  client: string;
  counter: number;
  changes: ChangeSet;
  /** Undefined where all of it was typed. */
  inserted: readonly Piece[] | undefined;
  marks: readonly Mark[];
  /** Milliseconds in which it was typed. */
  over: number;
  /** When it began and when it was last added to. */
  since: number;
  until: number;
  /** It has been sent, or other text refers to it: what is typed next is an edit of its own. */
  closed: boolean;
  /** As what its insertions show until the server has decided. */
  shown: readonly Run[];
}

/** What a change of the editor is. */
export interface LocalChange {
  changes: ChangeSet;
  inserted?: readonly Piece[];
  marks?: readonly Mark[];
  now: number;
}

/** Where a stretch of the local text comes from. */
interface Source {
  /** The pending edit that inserted it; undefined where it is confirmed. */
  edit: PendingEdit | undefined;
  /** In the confirmed text, or among the edit's inserted characters. */
  at: number;
  length: number;
}

/** One text: what the server has confirmed, and what is pending on top of it. */
export class PendingText {
  readonly name: TextName;
  readonly person: string;
  confirmed: Text;
  runs: readonly OriginRun[];
  edits: PendingEdit[] = [];
  private lastChange = 0;

  constructor(name: TextName, person: string, confirmed: Text, runs: readonly Run[]) {
    this.name = name;
    this.person = person;
    this.confirmed = confirmed;
    this.runs = runsOf(runs, confirmed.length);
  }

  /** The text as it is on screen. */
  get local(): Text {
    return this.edits.reduce((text, edit) => edit.changes.apply(text), this.confirmed);
  }

  /** The length of the text as it is on screen. */
  get length(): number {
    return this.edits.at(-1)?.changes.newLength ?? this.confirmed.length;
  }

  /** Everything pending as one change of the confirmed text. */
  get composed(): ChangeSet {
    const none = ChangeSet.empty(this.confirmed.length);
    return this.edits.reduce((all, edit) => all.compose(edit.changes), none);
  }

  /** The origins of the text as it is on screen. */
  localRuns(): readonly OriginRun[] {
    return this.edits.reduce(
      (runs, { changes, shown, marks }) => markRuns(changeRuns(runs, changes, shown), marks),
      this.runs,
    );
  }

  /** Takes up a change of the editor: into the last edit where it goes on there, else as an edit with `next`'s name. */
  add(change: LocalChange, next: () => { client: string; counter: number }): void {
    const { changes, now } = change;
    const marks = change.marks ?? [];
    const length = insertedLength(changes);
    const inserted = change.inserted && fitted(change.inserted, length);
    const spent = Math.min(now - this.lastChange, LONGEST_PAUSE);
    this.lastChange = now;
    const last = this.edits.at(-1);
    const joined = last && !inserted && !marks.length ? goingOn(last, changes) : null;
    if (last && joined) {
      last.changes = joined;
      last.shown = shownAs(undefined, insertedText(joined), this.person);
      last.over += spent;
      last.until = now;
      return;
    }
    const shown = shownAs(inserted, insertedText(changes), this.person);
    const times = { over: spent, since: now, until: now };
    this.edits.push({ ...next(), changes, inserted, marks, ...times, closed: false, shown });
  }

  /**
   * Takes up the next stored edit of this text.
   *
   * @returns what it changes in the text on screen; empty for an edit of this browser
   * @throws RangeError when it does not fit: the text must be read anew
   */
  receive(stored: StoredEdit): ChangeSet {
    const changes = ChangeSet.fromJSON(stored.changes);
    if (changes.length !== this.confirmed.length) throw new RangeError('The edit is of another text');
    const before = this.confirmed;
    this.confirmed = changes.apply(before);
    this.runs = markRuns(changeRuns(this.runs, changes, stored.inserted), stored.marks);
    const first = this.edits[0];
    if (!first || first.client !== stored.client || first.counter !== stored.counter) return this.rebase(changes);
    this.edits.shift();
    if (sameChanges(first.changes, changes)) return ChangeSet.empty(this.length);
    // The server stored something else than was sent; what it made of it reaches the screen like anybody's edit.
    return this.rebase(first.changes.invert(before).compose(changes));
  }

  /** Moves all pending edits over changes of the confirmed text; returns the changes moved over them. */
  private rebase(changes: ChangeSet): ChangeSet {
    let moved = changes;
    for (const edit of this.edits) {
      const own = edit.changes;
      edit.changes = own.map(moved);
      moved = moved.map(own, true);
      edit.marks = mapMarks(edit.marks, moved);
    }
    return moved;
  }

  /** Where the characters `from`–`to` of the local text come from. */
  private sources(from: number, to: number): Source[] {
    let open: { from: number; length: number; order: number }[] = [{ from, length: to - from, order: 0 }];
    const found: (Source & { order: number })[] = [];
    for (let i = this.edits.length - 1; i >= 0; i--) {
      const edit = this.edits[i];
      open = open.flatMap((stretch) => {
        let order = stretch.order;
        return whence(edit.changes, stretch.from, stretch.from + stretch.length).flatMap(({ kept, at, length }) => {
          const here = order;
          order += length;
          if (kept) return [{ from: at, length, order: here }];
          found.push({ edit, at, length, order: here });
          return [];
        });
      });
    }
    for (const { from: at, length, order } of open) found.push({ edit: undefined, at, length, order });
    return found.sort((a, b) => a.order - b.order);
  }

  /** Pieces by which the characters `from`–`to` of the local text may be inserted elsewhere. */
  references(from: number, to: number, article: string, version: number): Piece[] {
    return this.sources(from, to).map(({ edit, at, length }) => {
      if (!edit) return { length, copyOf: { article, text: this.name, version, from: at } };
      edit.closed = true;
      return { length, own: { client: edit.client, counter: edit.counter, offset: at } };
    });
  }

  /** Makes one edit of all pending ones. @returns the pieces of those that are gone, by client and counter */
  join(name: { client: string; counter: number }): Map<string, readonly Piece[]> {
    const gone = new Map<string, readonly Piece[]>();
    const [first, last] = [this.edits[0], this.edits.at(-1)];
    if (!first || !last) return gone;
    const changes = this.composed;
    for (const edit of this.edits) gone.set(key(edit), edit.inserted ?? typed(insertedLength(edit.changes)));
    const pieces = this.sources(0, changes.newLength).flatMap(({ edit, at, length }) =>
      edit ? slicePieces(gone.get(key(edit))!, at, at + length) : [],
    );
    const marks = this.edits.flatMap((edit, i) =>
      this.edits.slice(i + 1).reduce((left, later) => mapMarks(left, later.changes), edit.marks as Mark[]),
    );
    const plain = this.edits.every((edit) => !edit.inserted) && insertedLength(changes) <= TYPED_MAX;
    const inserted = plain ? undefined : expand(pieces, gone);
    const over = this.edits.reduce((sum, edit) => sum + edit.over, 0);
    const times = { over, since: first.since, until: last.until };
    const shown = shownAs(inserted, insertedText(changes), this.person);
    this.edits = [{ ...name, changes, inserted, marks, ...times, closed: true, shown }];
    return gone;
  }
}

/** The name of an edit among all browsers' edits. */
export const key = ({ client, counter }: { client?: string; counter: number }): string => `${client ?? ''}/${counter}`;

function typed(length: number): Piece[] {
  return length ? [{ length, origin: { kind: 'typed' } }] : [];
}

/** Pieces that refer to edits in `gone` become what those edits said. */
export function expand(pieces: readonly Piece[], gone: ReadonlyMap<string, readonly Piece[]>): Piece[] {
  return pieces.flatMap((piece) => {
    const meant = piece.own && gone.get(key(piece.own));
    if (!piece.own || !meant) return [piece];
    return expand(slicePieces(meant, piece.own.offset, piece.own.offset + piece.length), gone);
  });
}

/** The last edit with typing added that goes on where it ended, or null where that is an edit of its own. */
function goingOn(last: PendingEdit, changes: ChangeSet): ChangeSet | null {
  if (last.closed || last.inserted || last.marks.length) return null;
  const before = onlyRange(last.changes);
  const added = onlyRange(changes);
  if (!before || !added || added.toA < before.fromB || added.fromA > before.toB) return null;
  const joined = last.changes.compose(changes);
  return insertedLength(joined) <= TYPED_MAX && (joined.empty || onlyRange(joined)) ? joined : null;
}

function sameChanges(a: ChangeSet, b: ChangeSet): boolean {
  return JSON.stringify(a.toJSON()) === JSON.stringify(b.toJSON());
}
