/**
 * Many articles are set to the same minute: when is the first one published, when the last, and is each published once.
 *
 *   NODES=http://localhost:8511,http://localhost:8512 node hour.mjs 1000
 *
 * With KILL=<process id> that node is killed without warning as soon as a tenth is out; it has to be one that is not the
 * first of NODES. With LATER=<minutes> the articles are only set, to that many minutes from now, and their ids written to
 * later.json; `node hour.mjs later.json` tells afterwards what became of them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { base, call, pause, performance, signIn } from '../editing/newsroom.mjs';

const given = process.argv[2] ?? '1000';
const person = await signIn();

async function steps(id) {
  const { state, steps, schedule } = await call(person, 'GET', `/api/v1/articles/${id}/workflow`);
  return { state, open: schedule, out: steps.filter((step) => step.action === 'publish') };
}

async function atOnce(works, most = 8) {
  const results = new Array(works.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: most }, async () => {
      while (next < works.length) {
        const n = next++;
        results[n] = await works[n]();
      }
    }),
  );
  return results;
}

async function tell(ids, hour) {
  const all = await atOnce(ids.map((id) => () => steps(id)));
  const times = all.flatMap(({ out }) => out.map((step) => Date.parse(step.at) - hour)).sort((a, b) => a - b);
  const once = all.filter(({ out }) => out.length === 1).length;
  console.log(`published: ${all.filter(({ state }) => state === 'published').length} of ${ids.length}`);
  console.log(`published exactly once: ${once}; more than once: ${all.filter(({ out }) => out.length > 1).length}; never: ${all.filter(({ out }) => out.length === 0).length}`);
  if (times.length > 0) {
    console.log(`first ${(times[0] / 1000).toFixed(2)} s, median ${(times[times.length >> 1] / 1000).toFixed(2)} s, last ${(times.at(-1) / 1000).toFixed(2)} s after the hour`);
    console.log(`before the hour: ${times.filter((time) => time < 0).length}`);
  }
}

if (given.endsWith('.json')) {
  const { ids, hour } = JSON.parse(await readFile(given, 'utf8'));
  await tell(ids, hour);
  process.exit(0);
}

const many = Number(given);
const began = performance.now();
const ids = await atOnce(
  Array.from({ length: many }, (_, n) => async () => {
    const { id } = await call(person, 'POST', '/api/v1/articles', {
      headline: `At the hour ${n + 1}`,
      standfirst: 'Made to be measured.',
      body: 'The council met on Monday. '.repeat(40),
      section: 'news',
      origin: { kind: 'typed' },
    });
    return id;
  }),
);
console.log(`${many} articles written in ${Math.round(performance.now() - began)} ms`);
const minute = 60_000;
const ahead = Number(process.env.LATER ?? '0') * minute;
const room = Math.max(ahead, minute + many * 30);
const hour = Math.ceil((Date.now() + room) / minute) * minute;
const at = new Date(hour).toISOString();
await atOnce(ids.map((id) => () => call(person, 'POST', `/api/v1/articles/${id}/workflow`, { action: 'schedule', at })));
console.log(`all set to ${at}, ${((hour - Date.now()) / 1000).toFixed(0)} s ahead`);
if (Date.now() > hour - 2_000) throw new Error('Setting the hours took too long.');
if (ahead > 0) {
  await writeFile('later.json', JSON.stringify({ ids, hour }));
  process.exit(0);
}
await pause(hour - Date.now());

/** How many are out, read from the site map of what readers see. */
async function out() {
  const sample = ids.filter((_, n) => n % Math.max(1, Math.floor(many / 50)) === 0);
  const found = await atOnce(sample.map((id) => () => steps(id)));
  return found.filter(({ out: published }) => published.length > 0).length / sample.length;
}

let killed = false;
for (;;) {
  const share = await out();
  if (process.env.KILL && !killed && share >= 0.1) {
    process.kill(Number(process.env.KILL), 'SIGKILL');
    killed = true;
    console.log(`a node killed at about ${Math.round(share * 100)} %, ${((Date.now() - hour) / 1000).toFixed(1)} s after the hour`);
  }
  if (share === 1 || Date.now() - hour > 5 * minute) break;
  await pause(500);
}
await pause(1_500);
await tell(ids, hour);
console.log(`asked through ${base}`);
