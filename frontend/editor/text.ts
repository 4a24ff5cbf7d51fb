/** Plain functions on article text; nothing here touches the DOM. */
import { type ChangeSpec, EditorState, type Extension, Transaction } from '@codemirror/state';

/** A fact that the article can print with `{{key}}`. `printed` is the value as readers see it. */
export interface FactEntry {
  key: string;
  label: string;
  printed: string;
  /** What the newsroom thinks of it, in words. */
  status?: string;
  /** The title of its source; empty where none is recorded. */
  source?: string;
}

/** A source that the article can cite with `[@key]`. */
export interface SourceEntry {
  key: string;
  title: string;
}

/** What a key may look like, inside `{{…}}` and after `@`. */
export const KEY = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*';

/** Line ends become LF and NUL disappears: the form in which the server keeps text. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
}

/** Half a surrogate pair, which no database keeps, and NUL. */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Lets a filter put other characters in place of those that match, of the same length or none. */
function replacing(pattern: RegExp, insert: string): Extension {
  return EditorState.transactionFilter.of((tr) => {
    if (!tr.docChanged || tr.annotation(Transaction.remote)) return tr;
    const changes: ChangeSpec[] = [];
    tr.changes.iterChanges((_fromA, _toA, fromB, _toB, inserted) => {
      for (const match of inserted.toString().matchAll(pattern)) {
        const from = fromB + match.index;
        changes.push({ from, to: from + match[0].length, insert });
      }
    });
    return changes.length ? [tr, { changes, sequential: true }] : tr;
  });
}

/** Turns what cannot be stored into a sign for that. (CodeMirror itself turns CRLF and CR into LF.) */
export const cleanInput = replacing(UNSTORABLE, '\ufffd');

/** Turns line ends into blanks. */
export const oneLine = replacing(/\n/g, ' ');

interface Replacement {
  from: number;
  to: number;
  insert: string;
}

/**
 * The changes that turn `before` into `after` and leave alone what they share: first the common start and end, then,
 * if the cursor sits between two edited places, the cursor's own line where it can be found unchanged in both.
 *
 * @param cursor a position in `before` that should survive
 */
export function minimalChanges(before: string, after: string, cursor: number): Replacement[] {
  const whole = trimCommon(before, after);
  if (!whole) return [];
  const lineStart = before.lastIndexOf('\n', cursor - 1) + 1;
  const lineEnd = (before + '\n').indexOf('\n', cursor);
  const line = before.slice(lineStart, lineEnd);
  const match = whole.insert.indexOf(line);
  const usable = line.length > 3 && lineStart >= whole.from && lineEnd <= whole.to;
  if (!usable || match < 0 || whole.insert.indexOf(line, match + 1) >= 0) return [whole];
  const head = trimCommon(before.slice(whole.from, lineStart), whole.insert.slice(0, match), whole.from);
  const tail = trimCommon(before.slice(lineEnd, whole.to), whole.insert.slice(match + line.length), lineEnd);
  return [head, tail].filter((part) => part !== null);
}

function trimCommon(before: string, after: string, offset = 0): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHighSurrogate(before, start - 1)) start--;
  let end = 0;
  const most = shorter - start;
  while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  if (end > 0 && isHighSurrogate(before, before.length - end - 1)) end--;
  return { from: offset + start, to: offset + before.length - end, insert: after.slice(start, after.length - end) };
}

function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

const UNSPACED = /^(ja|zh|th|km|lo|my)\b/;
const WORDS_PER_MINUTE = 230;

/** Words a reader would read: link addresses and citations do not count, a fact counts as one. */
export function countWords(markdown: string, language: string): number {
  const prose = markdown.replace(/\]\([^()\s]*\)/g, ']').replace(/\[@[^\]\n]+\]/g, ' ');
  if (UNSPACED.test(language) && 'Segmenter' in Intl) {
    let words = 0;
    for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(prose)) {
      if (part.isWordLike) words++;
    }
    return words;
  }
  return prose.match(/[\p{L}\p{N}]+(?:[’'.,_-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** For example `1,204 words · 6 min read`. */
export function describeLength(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}` + (words ? ` · ${minutes} min read` : '');
}
