/** Pending edits in the form in which the server takes them and the browser keeps them. */
import { ChangeSet } from '@codemirror/state';
import { type Mark, type Piece } from './contract.js';
import { type PendingEdit } from './pending.js';

/** An edit as JSON. */
export interface EditJson {
  client: string;
  counter: number;
  changes: unknown;
  inserted?: readonly Piece[];
  marks?: readonly Mark[];
  over: number;
}

/** A reference says where the text stood; what this browser thinks of its origin stays here. */
function told(piece: Piece): Piece {
  const { length, copyOf, origin, paste } = piece;
  if (copyOf) return { length, copyOf };
  return { length, ...(origin ? { origin: said(origin) } : {}), ...(paste ? { paste } : {}) };
}

function said<T extends { person?: string }>(origin: T): T {
  const { person: _person, ...rest } = origin;
  return rest as T;
}

function continues(a: Piece, b: Piece): boolean {
  const [one, other] = [a.copyOf, b.copyOf];
  return (
    !!one &&
    !!other &&
    one.article === other.article &&
    one.text === other.text &&
    one.version === other.version &&
    one.from + a.length === other.from
  );
}

/** As the server takes it. References to edits that are not stored yet must have been resolved. */
export function toServer(edit: PendingEdit): EditJson {
  const inserted: Piece[] = [];
  for (const piece of (edit.inserted ?? []).map(told)) {
    const last = inserted.at(-1);
    if (last && continues(last, piece)) inserted[inserted.length - 1] = { ...last, length: last.length + piece.length };
    else inserted.push(piece);
  }
  return {
    client: edit.client,
    counter: edit.counter,
    changes: edit.changes.toJSON(),
    ...(inserted.length ? { inserted } : {}),
    ...(edit.marks.length ? { marks: edit.marks.map((mark) => ({ ...mark, origin: said(mark.origin) })) } : {}),
    over: Math.round(edit.over),
  };
}

/** As it is kept in the browser, with everything that is needed to go on with it. */
export function toKept(edit: PendingEdit): EditJson {
  const { client, counter, inserted, marks, over } = edit;
  return { client, counter, changes: edit.changes.toJSON(), inserted, marks, over };
}

/** What was kept, as an edit that has been sent perhaps. */
export function fromKept(json: EditJson): PendingEdit {
  return {
    client: json.client,
    counter: json.counter,
    changes: ChangeSet.fromJSON(json.changes),
    inserted: json.inserted,
    marks: json.marks ?? [],
    over: json.over,
    since: 0,
    until: 0,
    closed: true,
    shown: [],
  };
}
