/** Ties one editor to its text of the manuscript. */
import { Annotation, Compartment, EditorState, type Extension, Transaction } from '@codemirror/state';
import { minimalChanges } from '../editor/text.js';
import { type TextSurface } from '../editor/text-surface.js';
import { slicePieces } from './changes.js';
import { lookup, type Piece, type TextName } from './contract.js';
import { acquaintance, localMarks, localPieces, rememberOrigins, writer } from './local.js';
import { editedBy, type Peer, peerCursors, setPeers } from './peers.js';
import { type LocalChange, type PendingText } from './pending.js';
import { originRuns, sameRuns, setRuns } from './runs.js';

/** What a binding needs of the session. */
export interface BindingHost {
  readonly article: string;
  readonly version: number;
  readonly person: string;
  /** Known to nobody else: what is copied under it is believed. */
  readonly scope: string;
  nameOf(person: string): string | undefined;
  changed(text: PendingText, change: LocalChange): void;
  moved(): void;
}

const fromServer = Annotation.define<boolean>();
const remote = [fromServer.of(true), Transaction.remote.of(true), Transaction.addToHistory.of(false)];

export class Binding {
  readonly surface: TextSurface;
  private readonly host: BindingHost;
  private readonly text: PendingText;
  private readonly lock = new Compartment();
  /** When the person was last in this text. */
  visited = 0;

  /** Shows the text in the editor, which is locked until `unlock`. */
  constructor(surface: TextSurface, text: PendingText, host: BindingHost) {
    this.surface = surface;
    this.host = host;
    this.text = text;
    surface.bind(this.extension(), (transactions) => transactions.forEach((one) => this.heard(one)));
    const shown = text.local.toString();
    const changes = minimalChanges(surface.state.doc.toString(), shown, surface.state.selection.main.head);
    surface.apply({ changes, annotations: remote, effects: setRuns.of(text.localRuns()), filter: false });
  }

  get name(): TextName {
    return this.text.name;
  }

  unlock(): void {
    this.surface.apply({ effects: this.lock.reconfigure([]) });
  }

  /** Lets nobody type. */
  close(): void {
    this.surface.apply({ effects: this.lock.reconfigure(EditorState.readOnly.of(true)) });
  }

  /** An edit has been taken up: shows what it changes, and what is known of origins now. */
  arrived(changes: ReturnType<PendingText['receive']>, by: string): void {
    const runs = this.text.localRuns();
    const { surface } = this;
    if (changes.empty && sameRuns(surface.state.field(originRuns, false) ?? [], runs)) return;
    const annotations = [...remote, editedBy.of(by)];
    surface.apply({ changes, annotations, effects: setRuns.of(runs), filter: false });
  }

  /** What is known of origins has changed without an edit. */
  refreshRuns(): void {
    this.surface.apply({ effects: setRuns.of(this.text.localRuns()), annotations: remote });
  }

  showPeers(peers: readonly Peer[]): void {
    this.surface.apply({ effects: setPeers.of(peers), annotations: remote });
  }

  /** References to a stretch, with what is known here of its origins. */
  private look(from: number, to: number): Piece[] {
    const { host, text, surface } = this;
    const pieces = text.references(from, to, host.article, host.version);
    const runs = surface.state.field(originRuns, false) ?? [];
    return runs
      .filter((run) => run.to > from && run.from < to)
      .flatMap((run) => {
        const part = slicePieces(pieces, Math.max(run.from, from) - from, Math.min(run.to, to) - from);
        return part.map((piece) => ({ ...piece, origin: run.origin }));
      });
  }

  private extension(): Extension {
    const { host } = this;
    return [
      lookup.of((from, to) => this.look(from, to)),
      writer.of(host.person),
      acquaintance.of({ scope: host.scope, personName: (id) => host.nameOf(id) }),
      rememberOrigins,
      originRuns,
      peerCursors,
      this.lock.of(EditorState.readOnly.of(true)),
    ];
  }

  private heard(transaction: Transaction): void {
    if (transaction.annotation(fromServer)) return;
    const marks = localMarks(transaction);
    if (transaction.docChanged || marks.length) {
      this.visited = Date.now();
      const { changes } = transaction;
      this.host.changed(this.text, { changes, inserted: localPieces(transaction), marks, now: performance.now() });
    } else if (transaction.selection) {
      this.visited = Date.now();
      this.host.moved();
    }
  }
}
