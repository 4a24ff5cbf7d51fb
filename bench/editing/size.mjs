/**
 * What an article costs that was written in many small edits: stored bytes by the database's own account are printed by
 * the server's files; this script writes the article and times reading it back.
 *
 *   node size.mjs 700 2500
 */
import { article, call, performance, prose, signIn, summary } from './newsroom.mjs';

const [words = '700', edits = '2500'] = process.argv.slice(2);
const person = await signIn();
const { id } = await article(person, 'Bench: written in small edits', '');
const text = prose(Number(words)).trim();
const step = text.length / Number(edits);
let version = (await call(person, 'GET', `/api/v1/articles/${id}/manuscript`)).version;
let at = 0;
const times = [];
for (let i = 0; i < Number(edits); i++) {
  const end = i === Number(edits) - 1 ? text.length : Math.round((i + 1) * step);
  const part = text.slice(at, end);
  const before = performance.now();
  const answer = await call(person, 'POST', `/api/v1/articles/${id}/edits`, {
    text: 'body',
    baseVersion: version,
    rebase: true,
    edits: [
      {
        client: 'bench-size',
        counter: i,
        changes: [...(at ? [at] : []), [0, ...part.split('\n')]],
        inserted: [{ length: part.length, origin: { kind: 'typed' } }],
        over: 1000,
      },
    ],
  });
  times.push(performance.now() - before);
  version = answer.version;
  at = end;
}
summary('acknowledged', times);
const reads = [];
for (let i = 0; i < 20; i++) {
  const before = performance.now();
  const read = await call(person, 'GET', `/api/v1/articles/${id}/manuscript`);
  reads.push(performance.now() - before);
  if (read.texts.body !== text) throw new Error('The text is another one');
}
summary('read', reads);
const past = [];
for (let i = 1; i <= 20; i++) {
  const before = performance.now();
  await call(person, 'GET', `/api/v1/articles/${id}/manuscript?version=${Math.floor((version * i) / 21) + 1}`);
  past.push(performance.now() - before);
}
summary('read an old version', past);
console.log(`article ${id}, version ${version}`);
