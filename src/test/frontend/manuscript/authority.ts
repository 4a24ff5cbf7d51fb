/** A manuscript in memory that stores edits by the server's rule, for tests. */
import { ChangeSet, Text } from '@codemirror/state';
import { insertedLength, mapMarks } from '../../../../frontend/manuscript/changes.ts';
import { type Piece, type Run, type StoredEdit, type TextName } from '../../../../frontend/manuscript/contract.ts';
import { changeRuns, markRuns, type OriginRun } from '../../../../frontend/manuscript/runs.ts';
import { type EditJson } from '../../../../frontend/manuscript/wire.ts';

export interface Post {
  text: TextName;
  baseVersion: number;
  edits: EditJson[];
}

interface Content {
  text: Text;
  runs: readonly OriginRun[];
}

type Contents = Record<TextName, Content>;

export class Authority {
  readonly log: StoredEdit[] = [];
  /** What the texts were at each version. */
  readonly history: Contents[] = [];

  constructor(texts: Record<TextName, string> = { headline: '', standfirst: '', body: '' }) {
    const content = (text: string): Content => ({
      text: Text.of(text.split('\n')),
      runs: text ? [{ from: 0, to: text.length, origin: { kind: 'imported' } }] : [],
    });
    this.history.push({
      headline: content(texts.headline),
      standfirst: content(texts.standfirst),
      body: content(texts.body),
    });
  }

  get version(): number {
    return this.log.length;
  }

  get now(): Contents {
    return this.history.at(-1)!;
  }

  after(version: number): StoredEdit[] {
    return this.log.slice(version);
  }

  runsOf(text: TextName): Run[] {
    return this.now[text].runs.map(({ from, to, origin }) => ({ length: to - from, origin }));
  }

  /** Stores edits that were made on an older version perhaps; answers with everything after that version. */
  post({ text, baseVersion, edits }: Post, person: string): StoredEdit[] {
    let open = edits.map((edit) => ({
      ...edit,
      set: ChangeSet.fromJSON(edit.changes),
      marks: [...(edit.marks ?? [])],
    }));
    for (const missed of this.after(baseVersion).filter((edit) => edit.text === text)) {
      if (open[0] && open[0].client === missed.client && open[0].counter === missed.counter) {
        open = open.slice(1);
        continue;
      }
      let moved = ChangeSet.fromJSON(missed.changes);
      for (const edit of open) {
        const own = edit.set;
        edit.set = own.map(moved);
        moved = moved.map(own, true);
        edit.marks = mapMarks(edit.marks, moved);
      }
    }
    for (const { client, counter, set, inserted, marks } of open) {
      const pieces = inserted ?? [{ length: insertedLength(set), origin: { kind: 'typed' } } as Piece];
      const runs = pieces.flatMap((piece) => this.decide(piece, person)).filter((run) => run.length);
      const content = this.now[text];
      const after = {
        text: set.apply(content.text),
        runs: markRuns(changeRuns(content.runs, set, runs), marks),
      };
      this.history.push({ ...this.now, [text]: after });
      const at = new Date(1_000 * this.log.length).toISOString();
      const version = this.log.length + 1;
      this.log.push({ version, text, client, counter, person, at, changes: set.toJSON(), inserted: runs, marks });
    }
    return this.after(baseVersion);
  }

  private decide({ length, copyOf, origin, paste, own }: Piece, person: string): Run[] {
    if (own) throw new Error('A reference to an edit that is not stored was sent');
    if (copyOf) {
      const { runs } = this.history[copyOf.version][copyOf.text];
      const end = copyOf.from + length;
      return runs
        .filter((run) => run.to > copyOf.from && run.from < end)
        .map((run) => ({ length: Math.min(run.to, end) - Math.max(run.from, copyOf.from), origin: run.origin }));
    }
    return [{ length, origin: { ...(origin ?? { kind: paste ? 'unexplained' : 'typed' }), person } }];
  }
}
