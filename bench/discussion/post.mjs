// 100 readers post below one article for some seconds, each one after the other; every tenth comment is sent twice. Then
// what the page counts is compared with what was answered.
//
//   node post.mjs <slug> [seconds]
//
// The application runs with --colophon.discussion.pause=0s --colophon.discussion.per-hour=1000000 after fill.mjs.
import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const base = new URL(process.env.COLOPHON_URL ?? 'http://localhost:8080');
if (!['localhost', '127.0.0.1', '[::1]'].includes(base.hostname)) {
  throw new Error('Loopback addresses only');
}
const [slug, seconds = '10'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 120 });

function send(method, path, headers = {}, body) {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, base), { method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const count = async () =>
  Number(JSON.parse((await send('GET', `/articles/${slug}/comments/news.json?seen=0`)).text).more);

const before = await count();
const end = Date.now() + Number(seconds) * 1000;
const took = [];
const places = new Set();
let posted = 0;
let failed = 0;

async function reader(n) {
  const token = `bench-${n}`;
  const csrf = createHash('sha256').update(`form:${token}`).digest('hex');
  for (let i = 0; Date.now() < end; i++) {
    const key = randomUUID();
    const body = new URLSearchParams({ _csrf: csrf, key, text: `Reader ${n}, comment ${i}: ${key}` }).toString();
    const headers = {
      Cookie: `colophon_sign_in=${token}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
      'X-Colophon-Script': '1',
    };
    for (let again = 0; again < (i % 10 === 9 ? 2 : 1); again++) {
      const start = performance.now();
      const answer = await send('POST', `/articles/${slug}/comments/new`, headers, body);
      took.push(performance.now() - start);
      if (answer.status === 201) {
        places.add(answer.headers.location.split('#')[1]);
      } else {
        failed++;
        if (failed < 4) console.log(answer.status, answer.text.slice(0, 300));
      }
    }
    posted++;
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: 100 }, (_, n) => reader(n)));
const passed = (performance.now() - started) / 1000;
const after = await count();
took.sort((a, b) => a - b);
const at = (share) => took[Math.floor(took.length * share)]?.toFixed(0);
console.log(`${posted} comments in ${passed.toFixed(1)} s: ${(posted / passed).toFixed(0)}/s; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
console.log(`failed ${failed}; different comments answered ${places.size}; counted by the page ${after - before}`);
process.exit(failed === 0 && places.size === posted && after - before === posted ? 0 : 1);
