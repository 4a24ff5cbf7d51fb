import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChangeSet, Text } from '@codemirror/state';
import { fitted, insertedLength } from '../../../../frontend/manuscript/changes.ts';
import { type Piece, type StoredEdit, type TextName } from '../../../../frontend/manuscript/contract.ts';
import { OwnPlaces } from '../../../../frontend/manuscript/own-places.ts';
import { PendingText } from '../../../../frontend/manuscript/pending.ts';
import { toKept, toServer, fromKept } from '../../../../frontend/manuscript/wire.ts';
import { Authority, type Post } from './authority.ts';

const NAMES: TextName[] = ['headline', 'standfirst', 'body'];

/** Numbers that look random and are the same in each run. */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A browser without a screen: what the session does with its pending texts, one step at a time. */
class Browser {
  readonly texts: Record<TextName, PendingText>;
  readonly places = new OwnPlaces('a');
  readonly client: string;
  version: number;
  screen: Record<TextName, Text>;
  counter = 0;
  clock = 0;
  flight: Post | undefined;
  reply: StoredEdit[] | undefined;

  constructor(client: string, authority: Authority) {
    this.client = client;
    this.version = authority.version;
    const { now } = authority;
    const text = (name: TextName): PendingText => new PendingText(name, client, now[name].text, authority.runsOf(name));
    this.texts = { headline: text('headline'), standfirst: text('standfirst'), body: text('body') };
    this.screen = { headline: now.headline.text, standfirst: now.standfirst.text, body: now.body.text };
  }

  change(name: TextName, changes: ChangeSet, inserted?: Piece[]): void {
    this.texts[name].add({ changes, inserted, now: (this.clock += 80) }, () => ({
      client: this.client,
      counter: ++this.counter,
    }));
    this.screen[name] = changes.apply(this.screen[name]);
  }

  send(): void {
    const first = NAMES.map((name) => this.texts[name])
      .filter((text) => text.edits.length)
      .sort((a, b) => a.edits[0].counter - b.edits[0].counter)[0];
    if (!first || this.flight) return;
    const others = NAMES.filter((name) => name !== first.name).flatMap((name) => this.texts[name].edits[0]?.counter ?? []);
    const until = Math.min(...others);
    const edits = [];
    for (const edit of first.edits) {
      if (edit.counter > until) break;
      edit.inserted = edit.inserted && this.places.resolve(edit.inserted);
      if (edit.inserted?.some((piece) => piece.own)) break;
      edit.closed = true;
      edits.push(toServer(edit));
    }
    assert.ok(edits.length, 'there is always something that can be sent');
    this.flight = { text: first.name, baseVersion: this.version, edits };
  }

  receive(edits: StoredEdit[]): void {
    for (const edit of edits) {
      if (edit.version <= this.version) continue;
      if (edit.version > this.version + 1) return;
      this.version = edit.version;
      this.places.stored(edit);
      const onScreen = this.texts[edit.text].receive(edit);
      this.screen[edit.text] = onScreen.apply(this.screen[edit.text]);
    }
  }

  /** Like a reload: what is pending goes through JSON. */
  reload(): void {
    for (const name of NAMES) {
      this.texts[name].edits = this.texts[name].edits.map((edit) => ({
        ...fromKept(JSON.parse(JSON.stringify(toKept(edit)))),
        shown: edit.shown,
      }));
    }
  }
}

function randomChange(browser: Browser, random: (below: number) => number): void {
  const name = NAMES[random(3)];
  const { length } = browser.screen[name];
  const at = random(length + 1);
  const kind = random(10);
  if (kind < 5) {
    const word = 'abcdefghijklmnopqrstuvwxyz'.slice(random(20), 26).slice(0, 1 + random(4));
    browser.change(name, ChangeSet.of({ from: at, insert: random(6) ? word : '\n' }, length));
  } else if (kind < 8) {
    browser.change(name, ChangeSet.of({ from: at, to: Math.min(length, at + 1 + random(6)) }, length));
  } else {
    copy(browser, name, NAMES[random(3)], random);
  }
}

/** Copies a stretch of one text into another; what it refers to must say the same characters. */
function copy(browser: Browser, from: TextName, to: TextName, random: (below: number) => number): void {
  const { length } = browser.screen[from];
  const start = random(length + 1);
  const end = Math.min(length, start + random(12));
  if (start === end) return;
  const insert = browser.screen[from].sliceString(start, end);
  const pieces = browser.texts[from].references(start, end, 'a', browser.version);
  const target = browser.screen[to].length;
  browser.change(to, ChangeSet.of({ from: random(target + 1), insert: Text.of(insert.split('\n')) }, target), pieces);
}

/** Every reference that was sent means exactly the characters it stands for. */
function checkReferences(post: Post, authority: Authority): void {
  for (const edit of post.edits) {
    let text = '';
    ChangeSet.fromJSON(edit.changes).iterChanges((_a, _b, _c, _d, inserted) => (text += inserted.toString()));
    let at = 0;
    for (const { length, copyOf } of edit.inserted ?? []) {
      if (copyOf) {
        const source = authority.history[copyOf.version][copyOf.text].text;
        assert.equal(source.sliceString(copyOf.from, copyOf.from + length), text.slice(at, at + length));
      }
      at += length;
    }
  }
}

function step(browser: Browser, authority: Authority, random: (below: number) => number): void {
  const kind = random(12);
  if (kind < 5) randomChange(browser, random);
  else if (kind < 7) browser.send();
  else if (kind < 9 && browser.flight && !browser.reply) {
    checkReferences(browser.flight, authority);
    const reply = authority.post(browser.flight, browser.client);
    if (random(4)) browser.reply = reply;
    else browser.flight = undefined; // stored, but the answer is lost: it is sent again
  } else if (kind === 9 && browser.flight && !browser.reply && !random(3)) browser.flight = undefined;
  else if (kind === 10 && browser.reply) {
    browser.receive(browser.reply);
    browser.reply = browser.flight = undefined;
  } else if (kind === 11) {
    if (random(20)) browser.receive(authority.after(browser.version).slice(0, random(4)));
    else browser.reload();
  }
}

function settle(browsers: Browser[], authority: Authority): void {
  for (let round = 0; round < 1000; round++) {
    for (const browser of browsers) {
      if (browser.flight) browser.receive(browser.reply ?? authority.post(browser.flight, browser.client));
      browser.flight = browser.reply = undefined;
      browser.receive(authority.after(browser.version));
      browser.send();
    }
    if (browsers.every((browser) => !browser.flight && browser.version === authority.version)) return;
  }
  assert.fail('the browsers never came to rest');
}

test('browsers that type, delete, copy and lose answers end with the same texts and origins', () => {
  const seeds = process.env.SEEDS === 'all' ? 3000 : 300;
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randoms(seed);
    const authority = new Authority({ headline: 'Ferry is late', standfirst: 'Fog.', body: 'One.\n\nTwo three four.' });
    const browsers = ['c-1', 'c-2', 'c-3'].map((client) => new Browser(client, authority));
    for (let i = 0; i < 400; i++) step(browsers[random(3)], authority, random);
    settle(browsers, authority);
    for (const browser of browsers) {
      for (const name of NAMES) {
        const wanted = authority.now[name].text.toString();
        assert.equal(browser.screen[name].toString(), wanted, `screen of ${browser.client}, seed ${seed}`);
        assert.equal(browser.texts[name].confirmed.toString(), wanted);
        assert.deepEqual(browser.texts[name].localRuns(), authority.now[name].runs, `origins, seed ${seed}`);
      }
    }
    const names = authority.log.map(({ client, counter }) => `${client}/${counter}`);
    assert.equal(new Set(names).size, names.length, 'nothing is stored twice');
  }
});

function alone(body = ''): Browser {
  return new Browser('c-1', new Authority({ headline: '', standfirst: '', body }));
}

function type(browser: Browser, at: number, insert: string, to = at): void {
  browser.change('body', ChangeSet.of({ from: at, to, insert }, browser.screen.body.length));
}

test('typing that goes on is one edit of 150 characters at most', () => {
  const browser = alone();
  for (let i = 0; i < 310; i++) type(browser, i, 'x');
  const { edits } = browser.texts.body;
  assert.deepEqual(edits.map(({ changes }) => insertedLength(changes)), [150, 150, 10]);
  assert.ok(edits[0].over > 10_000, 'the time it took is told');
});

test('backspaces become one edit with what they delete', () => {
  const browser = alone('A sentence.');
  for (let i = 11; i > 5; i--) type(browser, i - 1, '', i);
  assert.equal(browser.texts.body.edits.length, 1);
  assert.equal(browser.screen.body.toString(), 'A sen');
});

test('what has been sent or is referred to is not added to', () => {
  const browser = alone();
  type(browser, 0, 'abc');
  browser.texts.body.references(0, 2, 'a', 0);
  type(browser, 3, 'd');
  browser.send();
  type(browser, 4, 'e');
  assert.equal(browser.texts.body.edits.length, 3);
});

test('a reference to pending text becomes one to stored text once that is stored', () => {
  const authority = new Authority();
  const browser = new Browser('c-1', authority);
  type(browser, 0, 'abcdef');
  browser.change('headline', ChangeSet.of({ from: 0, insert: 'cd' }, 0), browser.texts.body.references(2, 4, 'a', 0));
  browser.send();
  assert.equal(browser.flight!.edits.length, 1, 'only what refers to nothing is sent');
  settle([browser], authority);
  assert.equal(authority.now.headline.text.toString(), 'cd');
});

test('edits that were refused become one edit with the same text and origins', () => {
  const browser = alone('One two.');
  type(browser, 3, ' and a half');
  const quoted: Piece[] = [{ length: 4, origin: { kind: 'quoted', source: 'Minutes' } }];
  browser.change('body', ChangeSet.of({ from: 5, insert: 'WXYZ' }, browser.screen.body.length), quoted);
  const copied = browser.texts.body.references(4, 9, 'a', 0);
  const at = browser.screen.body.length;
  browser.change('body', ChangeSet.of({ from: at, insert: browser.screen.body.sliceString(4, 9) }, at), copied);
  const before = browser.texts.body.localRuns();
  browser.places.joined(browser.texts.body.join({ client: 'c-1', counter: 9 }));
  const [edit, ...more] = browser.texts.body.edits;
  assert.equal(more.length, 0);
  assert.equal(edit.changes.apply(browser.texts.body.confirmed).toString(), browser.screen.body.toString());
  assert.deepEqual(browser.texts.body.localRuns()[1], before[1]);
  assert.ok(!edit.inserted!.some((piece) => piece.own));
  assert.ok(!browser.places.resolve(copied).some((piece) => piece.own), 'what was copied before can still be pasted');
});

test('pieces that do not cover the text are filled up as unexplained', () => {
  assert.deepEqual(fitted([{ length: 2, paste: true }], 5), [
    { length: 2, paste: true },
    { length: 3, origin: { kind: 'unexplained' } },
  ]);
});
