/** Carries edits to the server and back: one request at a time out, a stream in. */
import { call, change, changeLeaving, forgetMe, Trouble } from './http.js';
import { type StoredEdit, type TextName } from './contract.js';
import { type EditJson } from './wire.js';

const PAUSE = 150;
const SHORTEST = 500;
const LONGEST = 10_000;
const HIDDEN = 60_000;
const SMALL = 60_000;
/** A stream is silent for 15 seconds at most; one that is dead says nothing. */
const SILENCE = 45_000;

/** Edits of one text that build on one another. */
export interface Batch {
  text: TextName;
  edits: EditJson[];
}

export interface Person {
  client: string;
  person: string;
  name: string;
  text: TextName;
  anchor: number;
  head: number;
  version: number;
}

/** Why nothing gets through. */
export type Standstill = 'offline' | 'signed-out' | undefined;

export interface ChannelHost {
  readonly article: string;
  readonly person: string;
  /** The version that has arrived here. */
  readonly version: number;
  /** What is to be sent next; undefined where nothing is. */
  next(): Batch | undefined;
  /** All that is to be sent, for a page that is going away. */
  rest(): Batch[];
  /** Edits the server stored, in order, perhaps with some that are known already. @returns false where some are missing */
  receive(edits: StoredEdit[]): boolean;
  present(people: Person[]): void;
  /** The server does not take a batch. @param status of HTTP: 403, 404, 410, 422 … */
  refused(batch: Batch, status: number, reason: string): void;
  /** The manuscript must be read anew. */
  rewritten(): void;
  standing(standstill: Standstill): void;
}

export class Channel {
  private readonly host: ChannelHost;
  private readonly base: string;
  private stream: EventSource | undefined;
  private flushing: ReturnType<typeof setTimeout> | undefined;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;
  private listening: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private catching = false;
  private failures = 0;
  private closed = false;
  private readonly wake = (): void => this.retry();
  private readonly leave = (): void => this.leaving();
  private readonly look = (): void => this.visibility();

  constructor(host: ChannelHost) {
    this.host = host;
    this.base = `/api/v1/articles/${encodeURIComponent(host.article)}`;
  }

  open(): void {
    window.addEventListener('online', this.wake);
    window.addEventListener('focus', this.wake);
    window.addEventListener('pagehide', this.leave);
    document.addEventListener('visibilitychange', this.look);
    this.listen();
    this.flush();
  }

  close(): void {
    this.leaving();
    this.closed = true;
    window.removeEventListener('online', this.wake);
    window.removeEventListener('focus', this.wake);
    window.removeEventListener('pagehide', this.leave);
    document.removeEventListener('visibilitychange', this.look);
    for (const timer of [this.flushing, this.retrying, this.hiding, this.listening]) clearTimeout(timer);
    this.deafen();
  }

  /** There is something to send; it goes out after a short pause. */
  changed(): void {
    this.flushing ??= setTimeout(() => this.flush(), PAUSE);
  }

  /** Sends at once. */
  flush(): void {
    clearTimeout(this.flushing);
    this.flushing = undefined;
    if (!this.retrying) void this.pump();
  }

  /** The manuscript has been read anew: listens from its version on. */
  restart(): void {
    if (this.closed) return;
    this.listen();
    this.flush();
  }

  /** Tries again at once where it was waiting. */
  retry(): void {
    if (this.closed || !this.retrying) return;
    clearTimeout(this.retrying);
    this.retrying = undefined;
    void this.catchUp();
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.sending || this.closed) return;
    this.sending = true;
    try {
      for (let batch = this.host.next(); batch && !this.closed; batch = this.host.next()) {
        if (!(await this.send(batch))) break;
      }
    } finally {
      this.sending = false;
    }
  }

  private async send(batch: Batch): Promise<boolean> {
    const body = { ...batch, baseVersion: this.host.version, rebase: true };
    try {
      const answer = (await change(`${this.base}/edits`, body, this.host.person)) as { edits: StoredEdit[] };
      if (this.closed) return false;
      this.well();
      if (!this.host.receive(answer.edits)) await this.catchUp();
      return true;
    } catch (problem) {
      if (!(problem instanceof Trouble)) throw problem;
      return this.trouble(problem, batch);
    }
  }

  /** @returns whether to go on at once */
  private trouble(problem: Trouble, batch?: Batch): boolean {
    if (this.closed) return false;
    const { status, message } = problem;
    const passing = status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
    if (!passing && batch) {
      this.host.refused(batch, status, message);
      return status === 422 || status === 403;
    }
    if (!passing && status === 410) this.host.rewritten();
    if (status === 401) forgetMe();
    this.host.standing(status === 401 ? 'signed-out' : 'offline');
    this.later();
    return false;
  }

  private later(): void {
    if (this.retrying || this.closed) return;
    const wait = Math.min(LONGEST, SHORTEST * 2 ** this.failures++);
    this.retrying = setTimeout(() => this.retry(), wait * (0.75 + Math.random() / 2));
  }

  private well(): void {
    this.failures = 0;
    this.host.standing(undefined);
  }

  /** Reads what the stream did not bring, and opens it again. */
  private async catchUp(): Promise<void> {
    if (this.catching || this.closed) return;
    this.catching = true;
    try {
      const path = `${this.base}/edits?after=${this.host.version}`;
      const answer = (await call('GET', path)) as { edits: StoredEdit[] };
      if (this.closed) return;
      this.well();
      this.host.receive(answer.edits);
      if (!this.stream && !document.hidden) this.listen();
    } catch (problem) {
      if (!(problem instanceof Trouble)) throw problem;
      this.trouble(problem);
    } finally {
      this.catching = false;
    }
  }

  private listen(): void {
    this.deafen();
    const stream = new EventSource(`${this.base}/edits?after=${this.host.version}`);
    this.stream = stream;
    stream.onopen = () => {
      this.heard();
      this.well();
    };
    stream.onerror = () => this.lost();
    stream.addEventListener('edit', ({ data }) => {
      this.heard();
      if (!this.host.receive([JSON.parse(data) as StoredEdit])) void this.catchUp();
    });
    stream.addEventListener('presence', ({ data }) => {
      this.heard();
      this.host.present((JSON.parse(data) as { people: Person[] }).people);
    });
    stream.addEventListener('reload', () => this.host.rewritten());
    this.heard();
  }

  /** Heartbeats are comments, which nobody hears of here: after a long silence a request finds out. */
  private heard(): void {
    clearTimeout(this.listening);
    this.listening = setTimeout(() => {
      this.heard();
      void this.catchUp();
    }, SILENCE);
  }

  private lost(): void {
    this.deafen();
    this.later(); // the request that follows finds out why
  }

  private deafen(): void {
    clearTimeout(this.listening);
    this.stream?.close();
    this.stream = undefined;
  }

  /** Browsers open six connections to a server: tabs that nobody looks at give theirs back. */
  private visibility(): void {
    clearTimeout(this.hiding);
    if (document.hidden) {
      this.flush();
      this.hiding = setTimeout(() => this.deafen(), HIDDEN);
    } else if (!this.stream && !this.retrying) {
      void this.catchUp();
    }
  }

  private leaving(): void {
    if (this.closed) return;
    for (const batch of this.host.rest()) {
      const body = { ...batch, baseVersion: this.host.version, rebase: true };
      if (JSON.stringify(body).length < SMALL) changeLeaving(`${this.base}/edits`, body);
    }
  }
}
