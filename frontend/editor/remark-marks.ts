/** Passages that somebody has remarked on: an underline, a dot beside the line, and keys from one to the next. */
import { type EditorState, Prec, type Range, StateEffect, StateField, type Text, type Transaction } from '@codemirror/state';
import { type Command, Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { nearest } from './fact-places.js';
import { writingHelp } from './writing-help.js';

/** A passage as the server knows it. `from` counts in the stored text, which may be behind what is on screen. */
export interface TextMark {
  id: string;
  from: number;
  passage: string;
  label: string;
}

interface Placed {
  id: string;
  label: string;
  from: number;
  to: number;
}

interface Marks {
  placed: readonly Placed[];
  /** Those whose words do not stand in the text on screen, for instance because it is not there yet. */
  waiting: readonly TextMark[];
  shown: DecorationSet;
}

/** Replaces all marks. */
export const setMarks = StateEffect.define<readonly TextMark[]>();

const NONE: Marks = { placed: [], waiting: [], shown: Decoration.none };

function decorate(doc: Text, placed: readonly Placed[]): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const lines = new Set<number>();
  for (const { id, label, from, to } of placed) {
    const attributes = { title: label, 'data-remark': id };
    ranges.push(Decoration.mark({ class: 'cm-remark', attributes }).range(from, to));
    lines.add(doc.lineAt(from).from);
  }
  for (const at of lines) ranges.push(Decoration.line({ class: 'cm-remark-line' }).range(at));
  return Decoration.set(ranges, true);
}

/** A mark that stands where its words are stays there; another one goes to the nearest place of its words. */
function place(doc: Text, marks: readonly TextMark[], known: readonly Placed[]): Marks {
  const placed: Placed[] = [];
  const waiting: TextMark[] = [];
  let text: string | undefined;
  for (const mark of marks) {
    const { id, label, passage } = mark;
    const there = known.find((one) => one.id === id);
    if (there && doc.sliceString(there.from, there.to) === passage) {
      placed.push({ ...there, label });
      continue;
    }
    text ??= doc.toString();
    const from = nearest(text, passage, mark.from);
    if (from < 0) waiting.push(mark);
    else placed.push({ id, label, from, to: from + passage.length });
  }
  placed.sort((one, other) => one.from - other.from);
  return { placed, waiting, shown: decorate(doc, placed) };
}

function moved(marks: Marks, { changes, newDoc }: Transaction): Marks {
  const placed = marks.placed
    .map((one) => ({ ...one, from: changes.mapPos(one.from, 1), to: changes.mapPos(one.to, -1) }))
    .filter(({ from, to }) => to > from);
  if (!marks.waiting.length) return { placed, waiting: [], shown: decorate(newDoc, placed) };
  const found = place(newDoc, marks.waiting, []);
  const all = [...placed, ...found.placed].sort((one, other) => one.from - other.from);
  return { placed: all, waiting: found.waiting, shown: decorate(newDoc, all) };
}

const field = StateField.define<Marks>({
  create: () => NONE,
  update(before, transaction) {
    let now = before;
    if (transaction.docChanged && (now.placed.length || now.waiting.length)) now = moved(now, transaction);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = effect.value.length ? place(transaction.newDoc, effect.value, now.placed) : NONE;
    }
    return now;
  },
  provide: (marks) => EditorView.decorations.from(marks, ({ shown }) => shown),
});

/** Where a mark stands on screen. */
export function markPlace(state: EditorState, id: string): { from: number; to: number } | undefined {
  return state.field(field).placed.find((one) => one.id === id);
}

function choose(view: EditorView, id: string): void {
  void view.state.facet(writingHelp)()?.markChosen(id);
}

const openByClick = EditorView.domEventHandlers({
  click(event, view) {
    if (event.button || !view.state.selection.main.empty) return false;
    const at = (event.target as Element).closest?.('[data-remark]');
    const id = at?.getAttribute('data-remark');
    if (id) choose(view, id);
    return false;
  },
});

/** To the next remark behind the cursor, or the previous one; round at the ends. */
function step(forward: boolean): Command {
  return (view) => {
    const { placed } = view.state.field(field);
    if (!placed.length) return false;
    const { head } = view.state.selection.main;
    const next = forward
      ? (placed.find(({ from }) => from > head) ?? placed[0])
      : (placed.findLast(({ from }) => from < head) ?? placed[placed.length - 1]);
    view.dispatch({
      selection: { anchor: next.from },
      effects: [EditorView.scrollIntoView(next.from, { y: 'center' }), EditorView.announce.of(next.label)],
    });
    return true;
  };
}

const remark: Command = (view) => {
  const server = view.state.facet(writingHelp)();
  if (!server) return false;
  void server.remarkOnSelection();
  return true;
};

const look = EditorView.baseTheme({
  '.cm-remark': {
    textDecoration: 'underline 2px light-dark(#a3640f, #ffc27d)',
    textUnderlineOffset: '4px',
    backgroundColor: 'color-mix(in srgb, light-dark(#f2b04a, #c98a2b) 16%, transparent)',
    cursor: 'pointer',
  },
  '.cm-line.cm-remark-line': { position: 'relative' },
  '.cm-line.cm-remark-line::after': {
    content: '""',
    position: 'absolute',
    insetBlockStart: '0.65em',
    insetInlineEnd: '-10px',
    inlineSize: '8px',
    blockSize: '8px',
    borderRadius: '50%',
    background: 'light-dark(#a3640f, #ffc27d)',
  },
  '@media (forced-colors: active)': { '.cm-line.cm-remark-line::after': { background: 'Highlight' } },
});

/** Shows what `setMarks` names, and has the keys for it. */
export const remarkMarks = [
  field,
  look,
  openByClick,
  Prec.high(
    keymap.of([
      { key: 'Mod-Alt-m', run: remark, preventDefault: true },
      { key: 'Alt-PageDown', run: step(true), preventDefault: true },
      { key: 'Alt-PageUp', run: step(false), preventDefault: true },
    ]),
  ),
];
