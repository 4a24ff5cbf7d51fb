/** Bold, italic and links: commands that put marks around characters. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type ChangeSpec, EditorSelection, EditorState, SelectionRange } from '@codemirror/state';
import { type Command } from '@codemirror/view';
import { type SyntaxNode, type Tree } from './tree.js';

/** An inline style: the parser's name for it and the mark that writes it. */
interface Style {
  node: string;
  mark: string;
}

const BOLD: Style = { node: 'StrongEmphasis', mark: '**' };
const ITALIC: Style = { node: 'Emphasis', mark: '*' };

/** What precedes the prose of a line: quote, list, task and heading marks. */
const LINE_PREFIX = /^\s*(?:>\s?)*\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?(?:#{1,6}\s+)?/;

/** The syntax at least as far as `upTo`, parsed now if need be. */
function treeOf(state: EditorState, upTo: number): Tree {
  return ensureSyntaxTree(state, upTo, 100) ?? syntaxTree(state);
}

/** The styled node around `from`–`to`, marks included, or null. */
function enclosing(
  state: EditorState,
  from: number,
  to: number,
  name: string,
  tree = treeOf(state, to),
): SyntaxNode | null {
  for (const side of [1, -1] as const) {
    for (let node: SyntaxNode | null = tree.resolveInner(from, side); node; node = node.parent) {
      if (node.name === name && node.from <= from && node.to >= to) return node;
    }
  }
  return null;
}

/** The prose parts of the lines that a selection covers, without blanks at their ends. */
function segments(state: EditorState, range: SelectionRange): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = range.from; at <= range.to; at = state.doc.lineAt(at).to + 1) {
    const line = state.doc.lineAt(at);
    const start = line.from + LINE_PREFIX.exec(line.text)![0].length;
    const from = Math.max(range.from, start);
    const text = state.sliceDoc(from, Math.max(from, Math.min(range.to, line.to)));
    const lead = text.length - text.trimStart().length;
    if (text.trim()) found.push({ from: from + lead, to: from + text.trimEnd().length });
  }
  return found;
}

/** Takes the style off `from`–`to`; what the same mark styled to the left and right of it keeps the style. */
function unwrap(state: EditorState, node: SyntaxNode, from: number, to: number, { mark }: Style): ChangeSpec[] {
  const open = node.firstChild!;
  const close = node.lastChild!;
  const before = state.sliceDoc(open.to, Math.max(open.to, from)).trimEnd().length;
  const rest = state.sliceDoc(Math.min(to, close.from), close.from);
  const after = rest.trimStart().length;
  return [
    before ? { from: open.to + before, insert: mark } : { from: open.from, to: open.to },
    after ? { from: close.from - after, insert: mark } : { from: close.from, to: close.to },
  ];
}

/** Puts the style on `from`–`to` and swallows the same style where it already lies inside or across the ends. */
function wrap(state: EditorState, from: number, to: number, { node: name, mark }: Style): ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  let [start, end] = [from, to];
  treeOf(state, to).iterate({
    from,
    to,
    enter({ name: found, node }) {
      if (found !== name || node.to <= from || node.from >= to) return;
      for (const own of [node.firstChild!, node.lastChild!]) changes.push({ from: own.from, to: own.to });
      start = Math.min(start, node.from);
      end = Math.max(end, node.to);
    },
  });
  return [{ from: start, insert: mark }, ...changes, { from: end, insert: mark }];
}

/** With nothing selected: leave the style at its end, undo an empty pair, style the word, or open a pair to type in. */
function atCursor(state: EditorState, pos: number, style: Style): { changes: ChangeSpec[]; cursor?: number } {
  const { mark } = style;
  const inside = enclosing(state, pos, pos, style.node);
  if (inside && inside.lastChild!.from === pos) return { changes: [], cursor: inside.to };
  if (inside && pos > inside.from && pos < inside.to) {
    return { changes: unwrap(state, inside, inside.from, inside.to, style) };
  }
  const around = state.sliceDoc(Math.max(0, pos - mark.length), pos + mark.length);
  const wider = state.sliceDoc(Math.max(0, pos - mark.length - 1), pos + mark.length + 1);
  if (around === mark + mark && (mark.length > 1 || !wider.includes('***'))) {
    return { changes: [{ from: pos - mark.length, to: pos + mark.length }] };
  }
  const word = state.wordAt(pos);
  if (word && word.from < pos && pos < word.to) return { changes: wrap(state, word.from, word.to, style) };
  return { changes: [{ from: pos, insert: mark + mark }], cursor: pos + mark.length };
}

function toggle(style: Style): Command {
  return (view) => {
    const { state } = view;
    if (state.readOnly) return false;
    const spec = state.changeByRange((range) => {
      if (range.empty) {
        const { changes, cursor } = atCursor(state, range.head, style);
        const set = state.changes(changes);
        return { changes: set, range: EditorSelection.cursor(cursor ?? set.mapPos(range.head, 1)) };
      }
      const parts = segments(state, range).map(({ from, to }) => ({
        from,
        to,
        on: enclosing(state, from, to, style.node),
      }));
      const off = parts.every((part) => part.on);
      const set = state.changes(
        parts.flatMap(({ from, to, on }) => {
          if (off) return unwrap(state, on!, from, to, style);
          return on ? [] : wrap(state, from, to, style);
        }),
      );
      const [start, end] = [set.mapPos(range.from, 1), set.mapPos(range.to, -1)];
      const forward = range.anchor < range.head;
      return { changes: set, range: forward ? EditorSelection.range(start, end) : EditorSelection.range(end, start) };
    });
    view.dispatch(state.update(spec, { scrollIntoView: true, userEvent: 'input.format' }));
    return true;
  };
}

function isOn({ node: name }: Style) {
  return (state: EditorState): boolean => {
    const { main } = state.selection;
    const part = main.empty ? main : (segments(state, main)[0] ?? main);
    const node = enclosing(state, part.from, part.to, name, syntaxTree(state)); // asked at every key: never waits
    return !!node && (!main.empty || (main.head > node.from && main.head < node.to));
  };
}

export const toggleBold = toggle(BOLD);
export const toggleItalic = toggle(ITALIC);
export const isBold = isOn(BOLD);
export const isItalic = isOn(ITALIC);

/** Makes a link of the selection and waits for its address; inside a link it selects the address that is there. */
export const insertLink: Command = (view) => {
  const { state } = view;
  if (state.readOnly) return false;
  const { from, to } = state.selection.main;
  const url = enclosing(state, from, to, 'Link')?.getChild('URL');
  if (url) {
    view.dispatch({ selection: { anchor: url.from, head: url.to }, scrollIntoView: true });
    return true;
  }
  const text = state.sliceDoc(from, to);
  const isAddress = /^(?:https?:\/\/|mailto:)\S+$/.test(text);
  const insert = isAddress ? `[](${text})` : `[${text}]()`;
  const cursor = isAddress || !text ? from + 1 : from + insert.length - 1;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: cursor },
    scrollIntoView: true,
    userEvent: 'input.format',
  });
  return true;
};
