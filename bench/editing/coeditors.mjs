/**
 * People who write at once, as programs: each sends an edit of a few characters every `pause` milliseconds and follows
 * the others' edits. Measures how long an edit takes to be acknowledged, and checks at the end that nothing is lost.
 *
 *   node coeditors.mjs one 50 30     50 people in one text for 30 seconds
 *   node coeditors.mjs many 200 30   200 people, each in a text of their own, each with an open editor page
 */
import { article, base, call, Cookies, pause, performance, prose, signIn, summary } from './newsroom.mjs';

const [mode = 'one', people = '50', seconds = '30', rest = '1000'] = process.argv.slice(2);
const person = await signIn();
const started = Date.now();
const times = [];
const delivered = [];
let messages = 0;
let failed = 0;

/** Opens the editor page, as far as the server's part of it goes. */
async function openPage(id) {
  const cookies = new Cookies().set('colophon_sign_in', person.cookies.get('colophon_sign_in'));
  const path = `/newsroom/articles/${id}`;
  cookies.take(await fetch(base + path, { headers: { cookie: cookies.header } }));
  const init = `${base}/newsroom/?v-r=init&location=articles/${id}&query=`;
  const answer = cookies.take(await fetch(init, { headers: { cookie: cookies.header } }));
  if (!answer.ok) throw new Error(`The editor page did not open: ${answer.status}`);
  await answer.text();
}

class Writer {
  constructor(index, id, version, length) {
    Object.assign(this, { client: `bench-${process.pid}-${index}`, id, version, length, counter: 0, sent: new Map() });
  }

  async follow(signal) {
    const answer = await fetch(`${base}/api/v1/articles/${this.id}/edits?after=${this.version}`, {
      headers: { cookie: person.cookies.header, accept: 'text/event-stream' },
      signal,
    });
    let rest = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      rest += chunk;
      const events = rest.split('\n\n');
      rest = events.pop();
      for (const event of events) {
        if (!event.includes('event: edit')) continue;
        messages++;
        const at = /"client":"([^"]+)","counter":(\d+)/.exec(event);
        const sent = at && clock.get(`${at[1]}/${at[2]}`);
        if (sent && at[1] !== this.client) delivered.push(performance.now() - sent);
      }
    }
  }

  async write(until) {
    await pause(Math.random() * Number(rest));
    while (Date.now() < until) {
      const word = `w${this.counter} `;
      const counter = this.counter++;
      const at = Math.floor(Math.random() * (this.length + 1));
      const before = performance.now();
      clock.set(`${this.client}/${counter}`, before);
      try {
        const answer = await call(person, 'POST', `/api/v1/articles/${this.id}/edits`, {
          text: 'body',
          baseVersion: this.version,
          rebase: true,
          edits: [
            {
              client: this.client,
              counter,
              changes: [...(at ? [at] : []), [0, word], ...(this.length - at ? [this.length - at] : [])],
              inserted: [{ length: word.length, origin: { kind: 'typed' } }],
            },
          ],
        });
        times.push(performance.now() - before);
        this.version = answer.version;
        for (const edit of answer.edits) {
          for (const part of edit.changes) {
            if (Array.isArray(part)) this.length += part.slice(1).join('\n').length - part[0];
          }
        }
      } catch (error) {
        failed++;
        if (failed < 4) console.error(String(error).slice(0, 300));
      }
      await pause(Math.max(0, Number(rest) - (performance.now() - before)));
    }
  }
}

const clock = new Map();
const text = prose(mode === 'one' ? 5000 : 700);
const ids = [];
const shared = mode === 'one' ? await article(person, 'Bench: one text', text) : undefined;
for (let i = 0; i < Number(people); i++) ids.push((shared ?? (await article(person, `Bench ${i}`, text))).id);
if (mode === 'many') for (const id of ids) await openPage(id);
console.log(`prepared in ${((Date.now() - started) / 1000).toFixed(1)} s`);

const abort = new AbortController();
const writers = ids.map((id, i) => new Writer(i, id, 1, text.length));
const until = Date.now() + Number(seconds) * 1000;
const following = writers.map((writer) => writer.follow(abort.signal).catch(() => {}));
await Promise.all(writers.map((writer) => writer.write(until)));
await pause(1500);
abort.abort();
await Promise.all(following);

summary('acknowledged', times);
if (delivered.length) summary('seen by the others', delivered);
console.log(`${(times.length / Number(seconds)).toFixed(0)} edits/s, ${messages} messages, ${failed} failed`);
for (const id of new Set(ids)) {
  const now = await call(person, 'GET', `/api/v1/articles/${id}/manuscript`);
  const runs = now.runs.body.reduce((sum, run) => sum + run.length, 0);
  if (runs !== now.texts.body.length) throw new Error('The runs do not add up to the text');
  if (ids.length === new Set(ids).size) continue;
  for (const writer of writers) {
    for (let i = 0; i < writer.counter; i++) if (!now.texts.body.includes(`w${i} `)) throw new Error(`w${i} is lost`);
  }
}
