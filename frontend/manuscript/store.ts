/** Keeps unsent edits in the browser until the server has stored them. */
import { type TextName } from './contract.js';
import { type EditJson } from './wire.js';

const PREFIX = 'colophon.unsent:';
const LAST = 'colophon.client';

/** What a tab had not sent. */
export interface Kept {
  client: string;
  /** The version that the edits are made on. */
  version: number;
  edits: Partial<Record<TextName, EditJson[]>>;
  /** The texts of that version, there once edits have waited for long. */
  texts?: Partial<Record<TextName, string>>;
}

/** Unsent edits of one person in one article. */
export class Store {
  /** Whether the last attempt to keep something worked. */
  kept = true;
  private readonly prefix: string;
  private readonly client: string;
  private filled = false;
  private baseVersion = -1;

  constructor(person: string, article: string, client: string) {
    this.prefix = `${PREFIX}${person}:${article}:`;
    this.client = client;
  }

  /** Keeps this, in place of what was kept before. No edits: nothing is kept any longer. */
  keep(version: number, edits: Kept['edits'], texts: () => Kept['texts'] | undefined): void {
    const name = this.prefix + this.client;
    try {
      if (!Object.keys(edits).length) {
        if (this.filled) this.drop(this.client);
        this.filled = false;
        this.baseVersion = -1;
      } else {
        this.filled = true;
        localStorage.setItem(name, JSON.stringify({ version, edits }));
        this.keepTexts(name, version, texts);
        sessionStorage.setItem(LAST, this.client);
      }
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }

  /** The texts change rarely while edits wait: they are written once for each version. */
  private keepTexts(name: string, version: number, texts: () => Kept['texts'] | undefined): void {
    if (version === this.baseVersion) return;
    const base = texts();
    if (!base) return;
    localStorage.setItem(`${name}:texts`, JSON.stringify({ version, texts: base }));
    this.baseVersion = version;
  }

  /** What other tabs of this person could not send, and whether it was this tab before it was loaded anew. */
  others(): { kept: Kept; mine: boolean }[] {
    try {
      const last = sessionStorage.getItem(LAST);
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.prefix) && !key.endsWith(':texts'))
        .map((key) => key.slice(this.prefix.length))
        .filter((client) => client !== this.client)
        .flatMap((client) => {
          const kept = this.read(client);
          return kept ? [{ kept, mine: client === last }] : [];
        });
    } catch {
      return [];
    }
  }

  /** What a client keeps now, or undefined. */
  read(client: string): Kept | undefined {
    try {
      const record = localStorage.getItem(this.prefix + client);
      if (record === null) return undefined;
      const { version, edits } = JSON.parse(record) as Kept;
      const base = JSON.parse(localStorage.getItem(`${this.prefix}${client}:texts`) ?? 'null') as Kept | null;
      return { client, version, edits, texts: base?.version === version ? base.texts : undefined };
    } catch {
      return undefined;
    }
  }

  /** Forgets what a client kept, once it is stored. */
  drop(client: string): void {
    try {
      localStorage.removeItem(this.prefix + client);
      localStorage.removeItem(`${this.prefix}${client}:texts`);
    } catch {
      // It stays, and is sent again: the server leaves out what it has.
    }
  }
}
