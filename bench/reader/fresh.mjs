/**
 * How long until a change shows, while 32 connections keep asking for the pages that it concerns. Needs wrk.
 *
 *   node fresh.mjs 10
 *
 * With two nodes on one database, COLOPHON_READERS_URL is the address of the one that readers ask.
 */
import { spawn } from 'node:child_process';
import { base, call, pause, performance, prose, signIn, summary } from '../editing/newsroom.mjs';

const readers = process.env.COLOPHON_READERS_URL ?? base;
const rounds = Number(process.argv[2] ?? '10');
const person = await signIn();
const stamp = `mark${Date.now().toString(36)}`;
const made = await call(person, 'POST', '/api/v1/articles', {
  headline: `${stamp} x0x`,
  standfirst: 'Made to be measured.',
  body: prose(700),
  section: 'news',
  topics: [stamp],
  origin: { kind: 'typed' },
});
const { id } = made;
await call(person, 'POST', `/api/v1/articles/${id}/publish`);
const { slug } = await call(person, 'GET', `/api/v1/articles/${id}`);
const lists = ['/', '/sections/news', `/topics/${stamp}`, `/authors/${person.person.handle}`, '/feed.xml', '/sections/news/feed.json'];
const pages = [`/articles/${slug}`, ...lists];

const loads = pages.slice(0, 4).map((path) => spawn('wrk', ['-t1', '-c8', '-d600s', readers + path], { stdio: 'ignore' }));
process.on('exit', () => loads.forEach((load) => load.kill()));
await pause(2000);

const get = async (path) => (await fetch(readers + path)).text();
async function shown(paths, test) {
  const start = performance.now();
  const left = new Set(paths);
  while (left.size > 0) {
    await Promise.all([...left].map(async (path) => test(await get(path)) && left.delete(path)));
    if (performance.now() - start > 20_000) throw new Error(`Never shown on ${[...left]}`);
  }
  return performance.now() - start;
}
const times = { publish: [], correct: [], comment: [] };
let stale = 0;
for (let i = 1; i <= rounds; i++) {
  const mark = `x${i}x`;
  const { version } = await call(person, 'GET', `/api/v1/articles/${id}`);
  await call(person, 'PATCH', `/api/v1/articles/${id}`, { headline: `${stamp} ${mark}`, baseVersion: version, origin: { kind: 'typed' } });
  const correction = i % 2 === 0;
  await call(
    person,
    'POST',
    `/api/v1/articles/${id}/publish`,
    correction ? { change: { kind: 'correction', note: `It said otherwise before: ${mark}.`, cause: 'source' } } : undefined,
  );
  times[correction ? 'correct' : 'publish'].push(await shown(correction ? [...pages, '/corrections'] : pages, (text) => text.includes(mark)));
  for (const path of pages) if (!(await get(path)).includes(mark)) stale++;
  await call(person, 'POST', `/api/v1/articles/${id}/comments`, { text: `A remark ${mark}.` });
  times.comment.push(await shown(pages.slice(0, 1), (text) => text.includes(`A remark ${mark}`)));
  // Longer than one has to wait between two comments.
  await pause(5200);
}
await call(person, 'POST', `/api/v1/articles/${id}/workflow`, { action: 'retract', kind: 'retracted', reason: 'It was made to be measured.' });
const gone = await shown(lists.filter((path) => !path.includes(stamp)), (text) => !text.includes(stamp));
for (const [name, values] of Object.entries(times)) summary(`${name}, until it shows everywhere`, values);
console.log(`retracted: gone from lists after ${gone.toFixed(1)} ms`);
console.log(`older pages seen after newer ones: ${stale}`);
process.exit(0);
