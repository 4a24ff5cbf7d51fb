/** States of an article's texts, made from one another by edits. Plain code without a page. */

/** Runs as pairs: length, place in the list of origins. */
export type Runs = number[];

export interface TextState {
  text: string;
  runs: Runs;
}

export type TextName = 'headline' | 'standfirst' | 'body';

export interface Edit {
  version: number;
  text: TextName;
  who: string;
  when: string;
  /** As CodeMirror writes changes: a number keeps, a list deletes and inserts lines. */
  changes: (number | [number, ...string[]])[];
  runs: Runs;
  /** From, length, origin; places count after the changes. */
  marks: [number, number, number][];
}

/** A state and the edits that follow it, as the server sends them. */
export interface Portion {
  version: number;
  who: string;
  when: string;
  texts: Record<TextName, TextState>;
  edits: Edit[];
  oldest: number;
  newest: number;
  /** Kind and words of each origin. */
  origins: [string, string][];
}

export interface State {
  version: number;
  who: string;
  when: string;
  texts: Record<TextName, TextState>;
  /** What the last edit inserted or where it deleted: text, from, to. */
  latest?: { text: TextName; from: number; to: number };
}

/** Adds a run; neighbours of one origin are one. */
function push(runs: Runs, length: number, origin: number): void {
  if (length === 0) return;
  const end = runs.length;
  if (end > 0 && runs[end - 1] === origin) runs[end - 2] += length;
  else runs.push(length, origin);
}

/** Copies the next `length` characters' runs from a cursor on. */
class Cursor {
  private index = 0;
  private used = 0;

  private readonly runs: Runs;

  constructor(runs: Runs) {
    this.runs = runs;
  }

  take(length: number, into?: Runs): void {
    let wanted = length;
    while (wanted > 0 && this.index < this.runs.length) {
      const piece = Math.min(wanted, this.runs[this.index] - this.used);
      if (into) push(into, piece, this.runs[this.index + 1]);
      wanted -= piece;
      this.used += piece;
      if (this.used === this.runs[this.index]) {
        this.index += 2;
        this.used = 0;
      }
    }
  }
}

function marked(runs: Runs, [from, length, origin]: [number, number, number], total: number): Runs {
  const after: Runs = [];
  const cursor = new Cursor(runs);
  cursor.take(from, after);
  push(after, length, origin);
  cursor.take(length);
  cursor.take(total - from - length, after);
  return after;
}

/** The state after one more edit. */
export function after(state: State, edit: Edit): State {
  const before = state.texts[edit.text];
  const old = new Cursor(before.runs);
  const inserted = new Cursor(edit.runs);
  let runs: Runs = [];
  let text = '';
  let at = 0;
  let from = -1;
  let to = 0;
  for (const part of edit.changes) {
    if (typeof part === 'number') {
      text += before.text.slice(at, at + part);
      old.take(part, runs);
      at += part;
    } else {
      const [deleted, ...lines] = part;
      const insert = lines.join('\n');
      if (from < 0) from = text.length;
      text += insert;
      to = text.length;
      inserted.take(insert.length, runs);
      old.take(deleted);
      at += deleted;
    }
  }
  for (const mark of edit.marks) {
    runs = marked(runs, mark, text.length);
    if (from < 0) [from, to] = [mark[0], mark[0] + mark[1]];
  }
  return {
    version: edit.version,
    who: edit.who,
    when: edit.when,
    texts: { ...state.texts, [edit.text]: { text, runs } },
    latest: from < 0 ? undefined : { text: edit.text, from, to },
  };
}

/** The states of one portion; the last one asked for is kept, so that going forward costs one edit. */
export class Portions {
  readonly portion: Portion;
  private last: State;
  private index = 0;

  constructor(portion: Portion) {
    this.portion = portion;
    this.last = this.first();
  }

  /** The first version that is in here. */
  get from(): number {
    return this.portion.version;
  }

  /** The last version that is in here. */
  get to(): number {
    return this.portion.edits.at(-1)?.version ?? this.portion.version;
  }

  /** The state at a version, or at the nearest older one. */
  at(version: number): State {
    if (version < this.last.version) {
      this.last = this.first();
      this.index = 0;
    }
    const { edits } = this.portion;
    while (this.index < edits.length && edits[this.index].version <= version) {
      this.last = after(this.last, edits[this.index++]);
    }
    return this.last;
  }

  private first(): State {
    const { version, who, when, texts } = this.portion;
    return { version, who, when, texts };
  }
}
