/** Tells the server where this person is, and shows where the others are. */
import { ChangeSet } from '@codemirror/state';
import { type Person } from './channel.js';
import { type StoredEdit, type TextName } from './contract.js';
import { change, changeLeaving } from './http.js';
import { COLOURS, type Peer } from './peers.js';

const PAUSE = 500;
const HEARTBEAT = 10_000;
const REMEMBERED = 300;

/** Where this person's selection is in a confirmed text. */
export interface Here {
  text: TextName;
  version: number;
  anchor: number;
  head: number;
}

export interface PresenceHost {
  readonly article: string;
  readonly person: string;
  readonly client: string;
  readonly version: number;
  readonly names: readonly TextName[];
  /** Where the person is; undefined before anything is loaded. */
  here(): Here | undefined;
  /** A position of the confirmed text, on screen. */
  onScreen(text: TextName, position: number): number;
  showPeers(text: TextName, peers: readonly Peer[]): void;
  showNames(names: string[]): void;
}

export class Presence {
  private readonly host: PresenceHost;
  private readonly path: string;
  private people: Person[] = [];
  /** The latest stored edits, to move positions of earlier versions. */
  private readonly recent: { version: number; text: TextName; client: string; changes: ChangeSet }[] = [];
  private pausing: ReturnType<typeof setTimeout> | undefined;
  private readonly beating: ReturnType<typeof setInterval>;
  private last = '';
  private readonly leave = (): void => this.away();

  constructor(host: PresenceHost) {
    this.host = host;
    this.path = `/api/v1/articles/${encodeURIComponent(host.article)}/presence`;
    this.beating = setInterval(() => this.tell(true), HEARTBEAT);
    window.addEventListener('pagehide', this.leave);
    this.moved();
  }

  close(): void {
    clearInterval(this.beating);
    clearTimeout(this.pausing);
    window.removeEventListener('pagehide', this.leave);
    this.away();
  }

  /** The person's selection has moved. */
  moved(): void {
    this.pausing ??= setTimeout(() => {
      this.pausing = undefined;
      this.tell(false);
    }, PAUSE);
  }

  /** An edit has arrived. */
  stored(edit: StoredEdit): void {
    const { version, text, client } = edit;
    this.recent.push({ version, text, client, changes: ChangeSet.fromJSON(edit.changes) });
    if (this.recent.length > REMEMBERED) this.recent.shift();
    if (this.people.some((person) => person.version === version)) this.show();
  }

  /** The server says who is here. */
  present(people: Person[]): void {
    this.people = people.filter(({ client }) => client !== this.host.client);
    const names = new Set(
      this.people.map(({ person, name }) => (person === this.host.person ? 'you in another tab' : name)),
    );
    this.host.showNames([...names].sort());
    this.show();
  }

  private show(): void {
    for (const name of this.host.names) {
      const there = this.people.filter(({ text }) => text === name);
      this.host.showPeers(name, there.flatMap((person) => this.peer(person)));
    }
  }

  private peer({ client, person, name, text, anchor, head, version }: Person): Peer[] {
    const oldest = this.recent[0]?.version ?? this.host.version + 1;
    if (version > this.host.version || version < oldest - 1) return []; // comes again with the next word of it
    const later = this.recent.filter((edit) => edit.version > version && edit.text === text);
    const place = (position: number): number => {
      const moved = later.reduce((at, { changes, client: by }) => {
        return changes.mapPos(Math.min(at, changes.length), by === client ? 1 : -1);
      }, position);
      return this.host.onScreen(text, moved);
    };
    return [{ client, name, colour: colourOf(person), anchor: place(anchor), head: place(head) }];
  }

  private tell(again: boolean): void {
    const here = this.host.here();
    if (!here || document.hidden) return;
    const word = JSON.stringify(here);
    if (!again && word === this.last) return;
    this.last = word;
    change(this.path, { client: this.host.client, ...here }, this.host.person).catch(() => {});
  }

  private away(): void {
    changeLeaving(this.path, { client: this.host.client, away: true });
  }
}

function colourOf(person: string): number {
  let sum = 0;
  for (const letter of person) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % COLOURS;
}
