/** Copy, cut, paste, drag and drop: text travels with its origins, and web pages arrive as Markdown. */
import { Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cleanText } from '../editor/text.js';
import { insertedPieces, lookup } from '../manuscript/contract.js';
import { blanksAround } from './blank-lines.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { originOptions } from './options.js';
import { CLIPBOARD_TYPE, type Payload, readPayload } from './payload.js';
import { pasted, typed } from './pieces.js';

const IS_MAC = typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** What was copied last in this tab, for the ways of pasting that pass on nothing but plain text. */
let lastCopied = '';
/** The editor that a drag began in. */
let dragged: EditorView | null = null;
/** When the keys for a plain paste went down. */
let plainKeys = -Infinity;

const scopeOf = (view: EditorView): string => view.state.facet(originOptions)?.scope() ?? '';

/** The selected text, or the cursor's line where nothing is selected. */
function copied({ state }: EditorView): { from: number; to: number; payload: Payload } {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const [from, to] = main.empty ? [line.from, Math.min(state.doc.length, line.to + 1)] : [main.from, main.to];
  const end = main.empty ? line.to : to;
  const payload = { text: state.sliceDoc(from, end), pieces: state.facet(lookup)(from, end), lines: main.empty };
  return { from, to, payload };
}

function write(data: DataTransfer, view: EditorView, payload: Payload): void {
  const json = JSON.stringify({ ...payload, scope: scopeOf(view) });
  data.setData('text/plain', payload.text);
  data.setData(CLIPBOARD_TYPE, json);
  lastCopied = json;
}

function copy(event: ClipboardEvent, view: EditorView): boolean {
  if (!event.clipboardData) return false;
  const { from, to, payload } = copied(view);
  if (!payload.text && !payload.lines) return false;
  event.clipboardData.clearData();
  write(event.clipboardData, view, payload);
  if (event.type === 'cut' && !view.state.readOnly) {
    view.dispatch({ changes: { from, to }, scrollIntoView: true, userEvent: 'delete.cut' });
  }
  return true;
}

/** What a clipboard or a drag brings, or null where it brings no text. */
function read(data: DataTransfer, view: EditorView, plain: boolean): Payload | null {
  const text = cleanText(data.getData('text/plain') || data.getData('text/uri-list'));
  const scope = scopeOf(view);
  const known = text && (readPayload(data.getData(CLIPBOARD_TYPE), text, scope) ?? readPayload(lastCopied, text, scope));
  if (known) return known;
  const html = plain ? '' : data.getData('text/html');
  const markdown = html ? htmlToMarkdown(html, text) : text;
  return markdown ? { text: markdown, pieces: [pasted(markdown.length)], blocks: markdown !== text } : null;
}

/** Blank lines that what was a page's paragraphs, headings or lists needs around it to stay that. */
function apart({ state }: EditorView, at: { from: number; to: number }, payload: Payload): Payload {
  const { text, pieces } = payload;
  if (!payload.blocks) return payload;
  const first = state.doc.lineAt(at.from);
  const last = state.doc.lineAt(at.to);
  const around = blanksAround(text, {
    before: state.sliceDoc(first.from, at.from),
    after: state.sliceDoc(at.to, last.to),
    above: first.number > 1 ? state.doc.line(first.number - 1).text : '',
    below: last.number < state.doc.lines ? state.doc.line(last.number + 1).text : '',
  });
  const ends = [around.before, around.after].map(({ length }) => (length ? [typed(length)] : []));
  return { ...payload, text: around.before + text + around.after, pieces: [...ends[0], ...pieces, ...ends[1]] };
}

function insert(view: EditorView, at: { from: number; to: number }, payload: Payload, userEvent: string): void {
  const { state } = view;
  const { from, to } = at;
  if (payload.lines && from === to && userEvent === 'input.paste') {
    const line = state.doc.lineAt(from);
    view.dispatch({
      changes: { from: line.from, insert: `${payload.text}\n` },
      selection: { anchor: from + payload.text.length + 1 },
      annotations: insertedPieces.of([...payload.pieces, typed(1)]),
      scrollIntoView: true,
      userEvent,
    });
    return;
  }
  const { text, pieces } = apart(view, at, payload);
  const start = from + Math.max(0, text.indexOf(payload.text));
  const end = start + payload.text.length;
  view.dispatch({
    changes: { from, to, insert: text },
    selection: userEvent === 'input.drop' ? { anchor: start, head: end } : { anchor: end },
    annotations: insertedPieces.of(pieces),
    scrollIntoView: true,
    userEvent,
  });
}

function paste(event: ClipboardEvent, view: EditorView): boolean {
  if (view.state.readOnly || !event.clipboardData) return false;
  const plain = performance.now() - plainKeys < 1000;
  plainKeys = -Infinity;
  const payload = read(event.clipboardData, view, plain);
  if (!payload) return true; // a picture, for example: the selection stays
  insert(view, view.state.selection.main, payload, 'input.paste');
  return true;
}

/** Moving text inside one editor is CodeMirror's own drop; `keepOrigins` sees that it only moved. */
function drop(event: DragEvent, view: EditorView): boolean {
  const data = event.dataTransfer;
  if (!data || data.files.length || view.state.readOnly) return false;
  const copying = IS_MAC ? event.altKey : event.ctrlKey;
  if (dragged === view && !copying) return false;
  const payload = read(data, view, false);
  if (!payload) return false;
  const from = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
  view.focus();
  insert(view, { from, to: from }, { ...payload, lines: false }, 'input.drop');
  return true;
}

function plainPasteKeys(event: KeyboardEvent): void {
  const plain = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v';
  if (plain) plainKeys = performance.now();
}

export const clipboard = [
  EditorView.domEventHandlers({ copy, cut: copy }),
  // After the Markdown language's handler, which makes a link of an address that is pasted over selected words.
  Prec.low(EditorView.domEventHandlers({ paste, drop })),
  EditorView.domEventObservers({
    keydown: plainPasteKeys,
    dragstart(event, view) {
      dragged = view;
      const { from, to, empty } = view.state.selection.main;
      if (!event.dataTransfer || empty) return;
      const payload = { text: view.state.sliceDoc(from, to), pieces: view.state.facet(lookup)(from, to) };
      event.dataTransfer.setData(CLIPBOARD_TYPE, JSON.stringify({ ...payload, scope: scopeOf(view) }));
    },
    dragend() {
      dragged = null;
    },
  }),
];
