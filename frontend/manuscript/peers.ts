/** Cursors and selections of the other people in a text. */
import { Annotation, EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';

/** Where somebody is in the document. */
export interface Peer {
  client: string;
  name: string;
  /** One of the colours, from 0. */
  colour: number;
  anchor: number;
  head: number;
}

/** How many colours tell people apart. */
export const COLOURS = 6;

/** Who is in this text now, in positions of the document after the transaction. */
export const setPeers = StateEffect.define<readonly Peer[]>();

/** Whose edit a transaction brings: this person's cursor goes along behind what was typed. */
export const editedBy = Annotation.define<string>();

const peers = StateField.define<readonly Peer[]>({
  create: () => [],
  update(before, transaction) {
    let now = before;
    if (transaction.docChanged && now.length) {
      const by = transaction.annotation(editedBy);
      now = now.map((peer) => {
        const side = peer.client === by ? 1 : -1;
        const at = (position: number): number => transaction.changes.mapPos(position, side);
        return { ...peer, anchor: at(peer.anchor), head: at(peer.head) };
      });
    }
    for (const effect of transaction.effects) if (effect.is(setPeers)) now = effect.value;
    return now;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => (view: EditorView) => decorate(view.state, value)),
});

function decorate(state: EditorState, value: readonly Peer[]) {
  const { length } = state.doc;
  const ranges: Range<Decoration>[] = [];
  for (const peer of value) {
    const anchor = Math.min(peer.anchor, length);
    const head = Math.min(peer.head, length);
    if (anchor !== head) {
      const selection = Decoration.mark({ class: `cm-peer-selection cm-peer-${peer.colour}` });
      ranges.push(selection.range(Math.min(anchor, head), Math.max(anchor, head)));
    }
    ranges.push(Decoration.widget({ widget: new Caret({ ...peer, head }), side: 1 }).range(head));
  }
  return Decoration.set(ranges, true);
}

/** A thin line with a name over it that shows when it has moved, and under the pointer. */
class Caret extends WidgetType {
  private readonly peer: Peer;

  constructor(peer: Peer) {
    super();
    this.peer = peer;
  }

  override eq(other: Caret): boolean {
    const { client, head, name } = this.peer;
    return client === other.peer.client && head === other.peer.head && name === other.peer.name;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = `cm-peer cm-peer-${this.peer.colour}`;
    caret.ariaHidden = 'true'; // who is here stands beside the status
    caret.dataset.name = this.peer.name; // drawn by the style sheet: it is no part of the text
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const look = EditorView.baseTheme({
  '.cm-peer-0': { '--peer': 'light-dark(#1f5fbf, #8ab4ff)' },
  '.cm-peer-1': { '--peer': 'light-dark(#a3440f, #ffb27d)' },
  '.cm-peer-2': { '--peer': 'light-dark(#22663f, #6cc391)' },
  '.cm-peer-3': { '--peer': 'light-dark(#8a2a6b, #f29bd2)' },
  '.cm-peer-4': { '--peer': 'light-dark(#5c5200, #d8cb5a)' },
  '.cm-peer-5': { '--peer': 'light-dark(#5a3fb0, #bda9ff)' },
  '.cm-peer-selection': { backgroundColor: 'color-mix(in srgb, var(--peer) 18%, transparent)' },
  '.cm-peer': {
    position: 'relative',
    borderInlineStart: '2px solid var(--peer)',
    marginInline: '-1px',
  },
  '.cm-peer::after': {
    content: 'attr(data-name)',
    position: 'absolute',
    insetBlockEnd: '100%',
    insetInlineStart: '-2px',
    zIndex: '1',
    padding: '0 5px',
    borderRadius: '4px 4px 4px 0',
    background: 'var(--peer)',
    color: 'light-dark(#fff, #16181b)',
    font: '500 12px/18px system-ui, sans-serif',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    opacity: '0',
    animation: 'cm-peer-rest 2.4s',
  },
  '.cm-line:first-child .cm-peer::after': { insetBlockEnd: 'auto', insetBlockStart: '100%' },
  '.cm-peer:hover::after': { opacity: '1' },
  '@keyframes cm-peer-rest': { '0%, 80%': { opacity: '1' }, '100%': { opacity: '0' } },
  '@media (forced-colors: active)': { '.cm-peer-selection': { textDecoration: 'underline' } },
});

/** Shows the people that `setPeers` names. */
export const peerCursors: Extension = [peers, look];
