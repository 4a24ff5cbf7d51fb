/** The pending edits of all three texts, in the order in which the server is to get them. */
import { type ChangeSet } from '@codemirror/state';
import { insertedLength } from './changes.js';
import { type Batch } from './channel.js';
import { type Piece, type StoredEdit, type TextName } from './contract.js';
import { TEXT_NAMES, type Texts } from './manuscript.js';
import { OwnPlaces } from './own-places.js';
import { key, type LocalChange, type PendingEdit, type PendingText } from './pending.js';
import { type Kept } from './store.js';
import { toKept, toServer } from './wire.js';

/** Requests carry four megabytes at most. */
const CHARACTERS = 500_000;
const EDITS = 200;

export class Outbox {
  private readonly client: string;
  private readonly texts: Record<TextName, PendingText>;
  private readonly places: OwnPlaces;
  private readonly refusals = new Map<TextName, string>();
  private counter = 0;

  constructor(article: string, client: string, texts: Record<TextName, PendingText>) {
    this.client = client;
    this.texts = texts;
    this.places = new OwnPlaces(article);
  }

  text(name: TextName): PendingText {
    return this.texts[name];
  }

  get pending(): boolean {
    return this.all.some((text) => text.edits.length);
  }

  /** Why the server does not take what is pending; undefined where it does. */
  get refusal(): string | undefined {
    return [...this.refusals.values()][0];
  }

  private get all(): PendingText[] {
    return TEXT_NAMES.map((name) => this.texts[name]);
  }

  /** A change of an editor. After a refusal all that is pending of the text becomes one edit and is tried again. */
  add(text: PendingText, change: LocalChange): void {
    const inserted = change.inserted && this.places.resolve(change.inserted);
    text.add({ ...change, inserted }, () => this.name());
    if (this.refusals.delete(text.name)) this.places.joined(text.join(this.name()));
  }

  private name(): { client: string; counter: number } {
    return { client: this.client, counter: ++this.counter };
  }

  /** @returns what it changes on screen. @throws RangeError when it does not fit */
  receive(edit: StoredEdit): ChangeSet {
    const changes = this.texts[edit.text].receive(edit);
    if (edit.client === this.client) this.places.stored(edit);
    if (!this.texts[edit.text].edits.length) this.refusals.delete(edit.text);
    return changes;
  }

  /** The edits that come next, of one text: counters only grow on their way. */
  next(): Batch | undefined {
    const open = this.all.filter((text) => text.edits.length && !this.refusals.has(text.name));
    const first = open.sort((a, b) => a.edits[0].counter - b.edits[0].counter)[0];
    if (!first) return undefined;
    const until = open[1]?.edits[0].counter ?? Infinity;
    return this.batch(first, first.edits.filter((edit) => edit.counter < until));
  }

  /** Everything that can be sent without waiting for an answer. */
  rest(): Batch[] {
    return this.all
      .filter((text) => text.edits.length && !this.refusals.has(text.name))
      .flatMap((text) => this.batch(text, text.edits) ?? []);
  }

  private batch(text: PendingText, edits: PendingEdit[]): Batch | undefined {
    const found = [];
    let characters = 0;
    for (const edit of edits) {
      edit.inserted = edit.inserted && this.known(this.places.resolve(edit.inserted));
      characters += insertedLength(edit.changes);
      const full = found.length && (characters > CHARACTERS || found.length === EDITS);
      if (full || edit.inserted?.some((piece) => piece.own)) break;
      edit.closed = true;
      found.push(toServer(edit));
    }
    return found.length ? { text: text.name, edits: found } : undefined;
  }

  /** References to edits that are neither stored nor pending here mean nothing. */
  private known(pieces: Piece[]): Piece[] {
    const open = new Set(this.all.flatMap((text) => text.edits.map(key)));
    return pieces.map((piece) => {
      if (piece.own) return open.has(key(piece.own)) ? piece : { length: piece.length, paste: true };
      return piece.copyOf || piece.origin ? piece : { ...piece, paste: true };
    });
  }

  /** The server did not take these edits because of the origins they state. @returns false where they state none */
  dropMarks(batch: Batch): boolean {
    const names = new Set(batch.edits.filter((edit) => edit.marks?.length).map(key));
    this.texts[batch.text].edits.filter((edit) => names.has(key(edit))).forEach((edit) => (edit.marks = []));
    return names.size > 0;
  }

  refuse(name: TextName, reason: string): void {
    this.refusals.set(name, reason);
  }

  /** What is pending, as the browser keeps it. */
  kept(): Kept['edits'] {
    const open = this.all.filter((text) => text.edits.length);
    return Object.fromEntries(open.map((text) => [text.name, text.edits.map(toKept)]));
  }

  /** What the pending edits of each text are made on, where one is older than this or was refused. */
  basesOlderThan(time: number): Partial<Texts> | undefined {
    const open = this.all.filter((text) => text.edits.length);
    if (!this.refusals.size && !open.some((text) => text.edits[0].since < time)) return undefined;
    return Object.fromEntries(open.map((text) => [text.name, text.confirmed.toString()]));
  }
}
