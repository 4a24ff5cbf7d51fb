/** From a passage to a fact, and from a fact's mark to the fact. */
import { type Extension } from '@codemirror/state';
import { type Command, EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { factAt, passageIn } from './fact-places.js';
import { heldPlaces, holdPlace } from './held.js';
import { references } from './references.js';
import { writingHelp } from './writing-help.js';

function factIn(view: EditorView, at: number): { key: string; from: number; to: number } | null {
  const line = view.state.doc.lineAt(at);
  const found = factAt(line.text, at - line.from);
  return found && { key: found.key, from: line.from + found.from, to: line.from + found.to };
}

/** Makes a fact of what is selected; with the cursor on a fact it opens that one. */
export const makeOrOpenFact: Command = (view) => {
  const server = view.state.facet(writingHelp)();
  if (!server || view.state.readOnly) return false;
  const { from, to, empty, head } = view.state.selection.main;
  const there = factIn(view, head);
  if (there && (empty || (there.from <= from && to <= there.to))) {
    void server.openFact(there.key);
    return true;
  }
  const passage = passageIn(view.state.doc.toString(), from, to);
  if (!passage) {
    const words = 'Select the words that are to become a fact first, or put the cursor on a fact.';
    view.dom.dispatchEvent(new CustomEvent('notice', { detail: { words }, bubbles: true, composed: true }));
    return true;
  }
  const { id, spec } = holdPlace(view.state, passage.from, passage.to);
  view.dispatch(spec);
  void server.makeFact(id, passage.text, passage.before).then((more) => {
    const place = view.state.field(heldPlaces).find((held) => held.id === id);
    if (more > 0 && place) view.dispatch(holdPlace(view.state, place.from - more, place.to, id).spec);
  });
  return true;
};

function describe(view: EditorView, key: string): HTMLElement | null {
  const fact = view.state.facet(references).facts.find((one) => one.key === key);
  if (!fact) return null;
  const dom = document.createElement('div');
  dom.className = 'cm-fact-card';
  const lines: [string, string | undefined][] = [
    ['label', fact.label],
    ['value', fact.printed],
    ['state', fact.status],
    ['state', fact.source || 'No source'],
  ];
  for (const [name, words] of lines) {
    const line = document.createElement('div');
    line.className = `cm-fact-${name}`;
    line.textContent = words ?? '';
    if (words) dom.append(line);
  }
  const server = view.state.facet(writingHelp)();
  if (server && !view.state.readOnly) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Change the fact';
    button.addEventListener('click', () => void server.openFact(key));
    dom.append(button);
  }
  return dom;
}

function tooltip(view: EditorView, at: number): Tooltip | null {
  const there = factIn(view, at);
  if (!there || !view.state.facet(references).facts.some((one) => one.key === there.key)) return null;
  return { pos: there.from, end: there.to, above: true, create: () => ({ dom: describe(view, there.key)! }) };
}

const openByClick = EditorView.domEventHandlers({
  mousedown(event, view) {
    if (event.button || !(event.ctrlKey || event.metaKey)) return false;
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
    const there = at === null ? null : factIn(view, at);
    const server = view.state.facet(writingHelp)();
    if (!there || !server || view.state.readOnly) return false;
    event.preventDefault();
    void server.openFact(there.key);
    return true;
  },
});

/** What is known about the fact under the pointer; Ctrl or Cmd and a click open it. */
export const factMarks: Extension = [heldPlaces, hoverTooltip(tooltip, { hoverTime: 250 }), openByClick];
