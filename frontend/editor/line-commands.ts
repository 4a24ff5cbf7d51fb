/** Headings, lists and quotes: commands that change the start of every selected line. */
import { indentLess, indentMore } from '@codemirror/commands';
import { type ChangeSpec, EditorState, Line } from '@codemirror/state';
import { type Command } from '@codemirror/view';

const QUOTE = /^(\s{0,3}>\s?)+/;
const LIST = /^(\s*)(?:([-*+])|(\d+)[.)])(?:\s+|$)/;
const HEADING = /^(\s{0,3})(#{1,6})(?:\s+|$)/;

/** A line cut into the marks of its quotes and the rest. */
interface Cut {
  line: Line;
  at: number;
  rest: string;
}

function selectedLines(state: EditorState): Cut[] {
  const cuts = new Map<number, Cut>();
  for (const { from, to } of state.selection.ranges) {
    for (let pos = from; pos <= to; pos = state.doc.lineAt(pos).to + 1) {
      const line = state.doc.lineAt(pos);
      if (pos === to && from < to && line.from === to) break; // a selection that ends at a line's start leaves it out
      const quote = QUOTE.exec(line.text)?.[0].length ?? 0;
      cuts.set(line.number, { line, at: line.from + quote, rest: line.text.slice(quote) });
    }
  }
  return [...cuts.values()];
}

/** The lines a toggle works on: those with text, or the only one there is. */
function workable(cuts: Cut[]): Cut[] {
  const withText = cuts.filter((cut) => cut.rest.trim());
  return withText.length ? withText : cuts.slice(0, 1);
}

function lineCommand(change: (cuts: Cut[]) => ChangeSpec[]): Command {
  return (view) => {
    const { state } = view;
    if (state.readOnly) return false;
    const changes = state.changes(change(selectedLines(state)));
    const selection = state.selection.map(changes, 1);
    view.dispatch({ changes, selection, scrollIntoView: true, userEvent: 'input.format' });
    return true;
  };
}

const isBullet = ({ rest }: Cut): boolean => LIST.exec(rest)?.[2] !== undefined;
const isNumber = ({ rest }: Cut): boolean => LIST.exec(rest)?.[3] !== undefined;
const isQuoted = ({ line, at }: Cut): boolean => at > line.from;

/** Puts `marker(n)` in place of whatever list or heading mark the line has, or takes the mark off where all have it. */
function toggleList(has: (cut: Cut) => boolean, marker: (index: number) => string): Command {
  return lineCommand((cuts) => {
    const lines = workable(cuts);
    const off = lines.every(has);
    return lines.map(({ at, rest }, index) => {
      const indent = /^\s*/.exec(rest)![0].length;
      const mark = (LIST.exec(rest) ?? HEADING.exec(rest))?.[0].length ?? indent;
      return { from: at + indent, to: at + mark, insert: off ? '' : marker(index) };
    });
  });
}

export const toggleBullets = toggleList(isBullet, () => '- ');
export const toggleNumbers = toggleList(isNumber, (index) => `${index + 1}. `);

/** Quotes the selected lines, blank ones between them too, or takes one level of quotation off. */
export const toggleQuote = lineCommand((cuts) => {
  const off = cuts.filter((cut) => cut.rest.trim() || cuts.length === 1).every(isQuoted);
  return cuts
    .filter((cut) => !off || isQuoted(cut))
    .map(({ line }) => {
      if (!off) return { from: line.from, insert: '> ' };
      return { from: line.from, to: line.from + /^\s{0,3}>\s?/.exec(line.text)![0].length };
    });
});

/** None, `##`, `###`, none: the first selected line says which comes next, all follow it. (`#` is the headline's.) */
export const cycleHeading = lineCommand((cuts) => {
  const lines = workable(cuts);
  const level = HEADING.exec(lines[0].rest)?.[2].length ?? 0;
  const next = level < 2 ? '## ' : level === 2 ? '### ' : '';
  return lines.map(({ at, rest }) => {
    const indent = /^\s*/.exec(rest)![0].length;
    return { from: at, to: at + (HEADING.exec(rest)?.[0].length ?? indent), insert: next };
  });
});

function all(has: (cut: Cut) => boolean) {
  return (state: EditorState): boolean => workable(selectedLines(state)).every(has);
}

export const isBulleted = all(isBullet);
export const isNumbered = all(isNumber);
export const isQuotation = all(isQuoted);
export const isHeading = all(({ rest }) => HEADING.test(rest));

/** Mod-] and Mod-[ move list items in and out; elsewhere four blanks would mean code, so nothing happens. */
function onLists(command: Command): Command {
  return (view) => !workable(selectedLines(view.state)).every(({ rest }) => LIST.test(rest)) || command(view);
}

export const indentList = onLists(indentMore);
export const outdentList = onLists(indentLess);
