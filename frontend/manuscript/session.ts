/** One article open in one page: its three texts, what is pending of them, and what is known of the server. */
import { Binding, type BindingHost } from './binding.js';
import { asText } from './changes.js';
import { type Batch, Channel, type ChannelHost, type Person, type Standstill } from './channel.js';
import { type StoredEdit, type TextName } from './contract.js';
import { me, Trouble } from './http.js';
import { keepCopy, readManuscript, TEXT_NAMES, type Texts } from './manuscript.js';
import { type Peer } from './peers.js';
import { Outbox } from './outbox.js';
import { type LocalChange, PendingText } from './pending.js';
import { Presence, type PresenceHost, type Here } from './presence.js';
import { rescue } from './rescue.js';
import { type Status, statusOf } from './status.js';
import { Store } from './store.js';
import { live, newClient } from './tab.js';
import { type TextSurface } from '../editor/text-surface.js';

const RETRY = 3000;
const OLD = 30_000;
const FLUSH_PATIENCE = 10_000;

/** What the session tells the page. */
export interface SessionEvents {
  status(status: Status): void;
  /** The text of this version is stored. */
  stored(version: number): void;
  people(names: string[]): void;
  /** Something to be said once. */
  notice(words: string): void;
  /** The editors may be used. */
  ready(version: number): void;
}

interface Waiter {
  done: () => void;
  failed: (reason: Error) => void;
}

export class Session implements ChannelHost, BindingHost, PresenceHost {
  readonly article: string;
  readonly client = newClient();
  readonly scope = newClient();
  readonly names = TEXT_NAMES;
  person = '';
  version = 0;
  private readonly readonly: boolean;
  private readonly zone: string;
  private readonly events: SessionEvents;
  private readonly surfaces = new Map<TextName, TextSurface>();
  private readonly bindings = new Map<TextName, Binding>();
  private readonly endOfLife: () => void;
  private outbox: Outbox | undefined;
  private store: Store | undefined;
  private channel: Channel | undefined;
  private presence: Presence | undefined;
  private standstill: Standstill;
  private readonly peopleById = new Map<string, string>();
  private savedAt: string | undefined;
  private waiters: Waiter[] = [];
  private ready = false;
  private startingOver = false;
  private closed = false;

  constructor(article: string, readonly: boolean, zone: string, events: SessionEvents) {
    this.article = article;
    this.readonly = readonly;
    this.zone = zone;
    this.events = events;
    this.endOfLife = live(this.client);
  }

  /** Something on screen is not stored, and not kept in the browser either. */
  get endangered(): boolean {
    return this.pending && !this.store?.kept;
  }

  get pending(): boolean {
    return !!this.outbox?.pending;
  }

  /** An editor that shows one of the texts is there. */
  register(surface: TextSurface): void {
    this.surfaces.set(surface.name, surface);
    this.bindings.delete(surface.name);
    this.bind(surface);
  }

  /** Reads the manuscript and opens the channel; tries again until the server answers. */
  async start(): Promise<void> {
    try {
      const { person } = await me(true);
      this.person = person.id;
      this.peopleById.set(person.id, person.name);
      if (this.closed) return;
      this.store = new Store(this.person, this.article, this.client);
      const copies = this.readonly ? 0 : await rescue(this.store, this.article, this.person);
      if (copies) this.events.notice('A text that could not be stored earlier is kept as a copy above the headline.');
      if (!(await this.load())) return;
      this.standstill = undefined;
      this.channel = new Channel(this);
      this.channel.open();
      this.presence = new Presence(this);
    } catch (problem) {
      if (!(problem instanceof Trouble)) throw problem;
      if (this.closed) return;
      this.standstill = problem.status === 401 ? 'signed-out' : 'offline';
      setTimeout(() => this.closed || void this.start(), RETRY);
    }
    this.say();
  }

  close(): void {
    if (this.pending) this.persist();
    this.channel?.close();
    this.presence?.close();
    this.closed = true;
    for (const binding of this.bindings.values()) binding.close();
    this.endOfLife();
    this.giveUp('The editor has been closed.');
  }

  /** Resolves when everything on screen is stored. @throws Error that says in words why it cannot be */
  flush(): Promise<void> {
    if (!this.pending) return Promise.resolve();
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.giveUp('The server has not answered. The text is kept in this browser.'), FLUSH_PATIENCE);
      const stop = (): void => clearTimeout(timer);
      this.waiters.push({ done: () => (stop(), done()), failed: (reason) => (stop(), failed(reason)) });
      this.channel?.retry();
      this.channel?.flush();
      this.settle();
    });
  }

  /** Sends what is pending without the usual pause. */
  hurry(): void {
    if (this.pending) this.channel?.flush();
  }

  // What the editors say

  changed(text: PendingText, change: LocalChange): void {
    this.outbox!.add(text, change);
    this.persist();
    this.channel?.changed();
    this.presence?.moved();
    this.say();
  }

  nameOf(person: string): string | undefined {
    return this.peopleById.get(person);
  }

  moved(): void {
    this.presence?.moved();
  }

  // What the channel asks and says

  next(): Batch | undefined {
    return this.startingOver ? undefined : this.outbox?.next();
  }

  rest(): Batch[] {
    return this.startingOver ? [] : (this.outbox?.rest() ?? []);
  }

  receive(edits: StoredEdit[]): boolean {
    if (!this.outbox || this.startingOver) return true;
    let news = false;
    for (const edit of edits) {
      if (edit.version <= this.version) continue;
      if (edit.version !== this.version + 1) return false;
      try {
        this.take(edit);
      } catch (problem) {
        if (!(problem instanceof RangeError)) throw problem;
        this.rewritten();
        return true;
      }
      news = true;
    }
    if (news) {
      this.persist();
      this.say();
      this.events.stored(this.version);
    }
    return true;
  }

  private take(edit: StoredEdit): void {
    const changes = this.outbox!.receive(edit);
    this.version = edit.version;
    if (edit.person === this.person) this.savedAt = edit.at;
    this.bindings.get(edit.text)?.arrived(changes, edit.client);
    this.presence?.stored(edit);
  }

  refused(batch: Batch, status: number, reason: string): void {
    if (status === 410) {
      this.rewritten();
      return;
    }
    if (this.outbox!.dropMarks(batch)) {
      this.bindings.get(batch.text)?.refreshRuns();
      this.events.notice(reason);
    } else {
      this.outbox!.refuse(batch.text, reason);
    }
    this.persist();
    this.say();
  }

  rewritten(): void {
    if (!this.startingOver) void this.startOver();
  }

  standing(standstill: Standstill): void {
    this.standstill = standstill;
    this.say();
  }

  present(people: Person[]): void {
    people.forEach(({ person, name }) => this.peopleById.set(person, name));
    this.presence?.present(people);
  }

  // What presence asks and says

  here(): Here | undefined {
    const visited = [...this.bindings.values()].sort((a, b) => b.visited - a.visited)[0];
    if (!visited || !this.outbox || !this.ready) return undefined;
    const { anchor, head } = visited.surface.state.selection.main;
    const back = this.outbox.text(visited.name).composed.invertedDesc;
    const { version } = this;
    return { text: visited.name, version, anchor: back.mapPos(anchor, -1), head: back.mapPos(head, -1) };
  }

  onScreen(name: TextName, position: number): number {
    const { composed } = this.outbox!.text(name);
    return composed.mapPos(Math.min(position, composed.length), -1);
  }

  showPeers(name: TextName, peers: readonly Peer[]): void {
    this.bindings.get(name)?.showPeers(peers);
  }

  showNames(names: string[]): void {
    this.events.people(names);
  }

  // Reading the manuscript

  private async load(): Promise<boolean> {
    const { version, texts, runs, people } = await readManuscript(this.article);
    if (this.closed) return false;
    this.version = version;
    for (const [id, name] of Object.entries(people ?? {})) this.peopleById.set(id, name);
    const text = (name: TextName): PendingText =>
      new PendingText(name, this.person, asText(texts[name]), runs?.[name] ?? []);
    const all = { headline: text('headline'), standfirst: text('standfirst'), body: text('body') };
    this.outbox = new Outbox(this.article, this.client, all);
    this.bindings.clear();
    this.ready = true;
    this.surfaces.forEach((surface) => this.bind(surface));
    this.events.ready(version);
    return true;
  }

  private bind(surface: TextSurface): void {
    if (!this.outbox || this.closed) return;
    const binding = new Binding(surface, this.outbox.text(surface.name), this);
    this.bindings.set(surface.name, binding);
    if (this.ready && !this.readonly) binding.unlock();
  }

  /** The server no longer knows what the text on screen was made from: keeps it as a copy and reads the text anew. */
  private async startOver(): Promise<void> {
    this.startingOver = true;
    for (const binding of this.bindings.values()) binding.close();
    try {
      if (this.pending) {
        await keepCopy(this.article, this.person, this.screen(), this.version);
        this.events.notice('The stored text has moved on too far. Yours is kept as a copy above the headline.');
      }
      await this.load();
      this.startingOver = false;
      this.persist();
      this.events.stored(this.version);
      this.channel?.restart();
    } catch (problem) {
      if (!(problem instanceof Trouble)) throw problem;
      this.standing(problem.status === 401 ? 'signed-out' : 'offline');
      setTimeout(() => this.closed || void this.startOver(), RETRY);
      return;
    }
    this.say();
  }

  private screen(): Texts {
    const local = (name: TextName): string => this.outbox!.text(name).local.toString();
    return { headline: local('headline'), standfirst: local('standfirst'), body: local('body') };
  }

  private persist(): void {
    const { outbox } = this;
    if (!outbox) return;
    this.store?.keep(this.version, outbox.kept(), () => outbox.basesOlderThan(performance.now() - OLD));
  }

  /** Says where things stand, and answers those who wait for it. */
  private say(): void {
    if (this.closed) return;
    const { pending, standstill, savedAt, zone, ready: loaded } = this;
    const refusal = this.outbox?.refusal;
    const kept = this.store?.kept ?? true;
    this.events.status(statusOf({ loaded, pending, kept, standstill, refusal, savedAt, zone }));
    this.settle();
  }

  private settle(): void {
    if (!this.pending) {
      this.waiters.splice(0).forEach(({ done }) => done());
    } else if (this.outbox?.refusal !== undefined) {
      this.giveUp(this.outbox.refusal);
    } else if (this.standstill === 'signed-out') {
      this.giveUp('Sign in again first. The text is kept in this browser.');
    }
  }

  private giveUp(reason: string): void {
    this.waiters.splice(0).forEach(({ failed }) => failed(new Error(reason)));
  }
}
