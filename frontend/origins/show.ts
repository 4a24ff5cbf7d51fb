/** Shows where text comes from: tints and underlines, and a letter beside each line. */
import { EditorState, Range, StateEffect, StateField } from '@codemirror/state';
import { type Command, Decoration, type DecorationSet, EditorView, ViewPlugin, ViewUpdate } from '@codemirror/view';
import type { OriginKind } from '../manuscript/contract.js';
import { describeOrigin, SIGNS } from './describe.js';
import { recall, remember } from './memory.js';
import { originOptions, type OriginRun, runsOf } from './options.js';
import { firstRunAfter } from './passages.js';

const setShown = StateEffect.define<boolean>();

/** Whether origins are shown; remembered by the browser. */
export const originsShown = StateField.define<boolean>({
  create: () => recall('show-origins') === 'yes',
  update: (shown, tr) => tr.effects.reduce((last, effect) => (effect.is(setShown) ? effect.value : last), shown),
});

export const isShowingOrigins = (state: EditorState): boolean => state.field(originsShown, false) === true;

export const toggleOrigins: Command = (view) => {
  const shown = !isShowingOrigins(view.state);
  remember('show-origins', shown ? 'yes' : 'no');
  const said = shown ? 'Origins are shown' : 'Origins are hidden';
  view.dispatch({ effects: [setShown.of(shown), EditorView.announce.of(said)] });
  return true;
};

const isSigned = (kind: OriginKind, shown: boolean): kind is keyof typeof SIGNS =>
  kind === 'unexplained' || (shown && kind !== 'typed');

function mark({ origin }: OriginRun, state: EditorState): Decoration {
  const person = origin.person ? state.facet(originOptions)?.personName?.(origin.person) : undefined;
  const title = describeOrigin(origin, person);
  return Decoration.mark({ class: `cm-origin cm-origin-${origin.kind}`, attributes: { title } });
}

const lines = new Map<string, Decoration>();

/** The letters of a line, one below the other; few combinations occur, so they are kept. */
function lineOf(letters: string): Decoration {
  let line = lines.get(letters);
  if (!line) {
    line = Decoration.line({ class: 'cm-origin-line', attributes: { 'data-origin': letters } });
    lines.set(letters, line);
  }
  return line;
}

function build({ state, visibleRanges }: EditorView): DecorationSet {
  const runs = runsOf(state);
  const shown = isShowingOrigins(state);
  const found: Range<Decoration>[] = [];
  let lastLine = -1;
  for (const { from, to } of visibleRanges) {
    for (let i = firstRunAfter(runs, from); i < runs.length && runs[i].from < to; i++) {
      if (!isSigned(runs[i].origin.kind, shown)) continue;
      const start = Math.max(from, runs[i].from);
      const end = Math.min(to, runs[i].to, state.doc.length);
      if (start < end) found.push(mark(runs[i], state).range(start, end));
    }
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      at = line.to + 1;
      if (!line.length || line.from === lastLine) continue;
      lastLine = line.from;
      const letters = new Set<string>();
      for (let i = firstRunAfter(runs, line.from); i < runs.length && runs[i].from < line.to; i++) {
        const { kind } = runs[i].origin;
        if (isSigned(kind, shown)) letters.add(SIGNS[kind].letter);
      }
      if (letters.size) found.push(lineOf([...letters].join('\n')).range(line.from));
    }
  }
  return Decoration.set(found, true);
}

/** Decorates what is on screen only. */
export const originMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update({ docChanged, viewportChanged, state, startState, view }: ViewUpdate): void {
      const other = runsOf(state) !== runsOf(startState) || isShowingOrigins(state) !== isShowingOrigins(startState);
      if (docChanged || viewportChanged || other) this.decorations = build(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
