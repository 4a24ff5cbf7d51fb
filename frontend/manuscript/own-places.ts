/** Where the edits of this browser stand once they are stored, so that references to them can be told to the server. */
import { ChangeSet } from '@codemirror/state';
import { whence } from './changes.js';
import { type Piece, type StoredEdit, type TextName } from './contract.js';
import { expand, key } from './pending.js';

interface Place {
  text: TextName;
  version: number;
  /** Where its inserted characters stand in the text of that version, in their order. */
  stretches: { offset: number; from: number; length: number }[];
}

/** All stored edits of one manuscript whose clients are known here. */
export class OwnPlaces {
  private readonly article: string;
  private readonly places = new Map<string, Place>();
  private readonly gone = new Map<string, readonly Piece[]>();

  constructor(article: string) {
    this.article = article;
  }

  /** An edit has been stored. */
  stored(edit: StoredEdit): void {
    const changes = ChangeSet.fromJSON(edit.changes);
    let from = 0;
    const stretches: Place['stretches'] = [];
    for (const { kept, at, length } of whence(changes, 0, changes.newLength)) {
      if (!kept) stretches.push({ offset: at, from, length });
      from += length;
    }
    this.places.set(key(edit), { text: edit.text, version: edit.version, stretches });
  }

  /** Edits have been joined to another one; what refers to them is what they said. */
  joined(gone: ReadonlyMap<string, readonly Piece[]>): void {
    gone.forEach((pieces, name) => this.gone.set(name, pieces));
  }

  /** The pieces with every reference to a stored edit turned into one to stored text. */
  resolve(pieces: readonly Piece[]): Piece[] {
    return expand(pieces, this.gone).flatMap((piece) => {
      const { own, ...rest } = piece;
      const place = own && this.places.get(key(own));
      if (!own || !place) return [piece];
      return place.stretches.flatMap(({ offset, from, length }) => {
        const first = Math.max(own.offset, offset);
        const last = Math.min(own.offset + piece.length, offset + length);
        if (first >= last) return [];
        const copyOf = { article: this.article, text: place.text, version: place.version, from: from + first - offset };
        return [{ ...rest, length: last - first, copyOf }];
      });
    });
  }
}
