/**
 * The reader's site beside nginx, which serves the same bytes as static files in the same run. Needs wrk and nginx.
 *
 *   node site.mjs 5 5        # pairs, seconds each
 *
 * Each case is measured in alternated pairs; the table shows medians. Start the application with
 * `--colophon.page-cache=0` and call this with the word `uncached` behind it to see what making pages costs.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { base, pause } from '../editing/newsroom.mjs';

const pairs = Number(process.argv[2] ?? '5');
const seconds = Number(process.argv[3] ?? '5');
const uncached = process.argv[4] === 'uncached';
const port = Number(process.env.NGINX_PORT ?? '8089');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'colophon-reader-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const sitemap = await (await fetch(`${base}/sitemap.xml`)).text();
const pieces = [...sitemap.matchAll(/<loc>([^<]*sitemap-\d+\.xml)</g)].map((one) => new URL(one[1]).pathname);
let articles = [];
for (const piece of pieces) {
  const urls = await (await fetch(base + piece)).text();
  articles.push(...[...urls.matchAll(/<loc>([^<]*\/articles\/[^<]*)</g)].map((one) => new URL(one[1]).pathname));
}
articles = articles.slice(0, 200);
const article = articles.find((path) => path.includes('/report-')) ?? articles[0];

/** Path on the site, to the file that nginx serves for it; both get the same bytes. */
const files = new Map();
async function keep(path) {
  const answer = await fetch(base + path, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const file = `/${files.size}.html`;
  const bytes = Buffer.from(await answer.arrayBuffer());
  writeFileSync(join(folder, 'html', file), bytes);
  files.set(path, file);
  return bytes.length;
}
mkdirSync(join(folder, 'html'));
const cases = { article, 'front page': '/', section: '/sections/news', 'feed (RSS)': '/feed.xml', search: '/search?q=harbour' };
const sizes = {};
for (const [name, path] of Object.entries(cases)) sizes[name] = await keep(path);
for (const path of articles) if (!files.has(path)) await keep(path);

writeFileSync(
  join(folder, 'nginx.conf'),
  `worker_processes auto; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=1000;
client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
types { text/html html; } server { listen 127.0.0.1:${port}; root ${folder}/html; } }`,
);
execFileSync('chmod', ['-R', 'a+rX', folder]);
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
process.on('exit', () => nginx.kill());
await pause(500);

writeFileSync(
  join(folder, 'mix.lua'),
  `local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
local made = {}
function request()
  if #made == 0 then
    math.randomseed(7)
    for i, path in ipairs(paths) do made[i] = wrk.format("GET", path) end
  end
  return made[math.random(#made)]
end
`,
);
const list = (name, paths) => {
  writeFileSync(join(folder, name), paths.join('\n'));
  return join(folder, name);
};
const lists = { site: list('site.txt', articles), nginx: list('nginx.txt', articles.map((path) => files.get(path))) };

async function wrk(url, connections, time = seconds, paths) {
  const threads = Math.min(2, connections);
  const { stdout } = await run(
    'wrk',
    [`-t${threads}`, `-c${connections}`, `-d${time}s`, '--latency', ...(paths ? ['-s', join(folder, 'mix.lua')] : []), url],
    { env: { ...process.env, PATHS: paths ?? '' } },
  );
  const number = (pattern) => Number(pattern.exec(stdout)?.[1] ?? 'NaN');
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  const errors = /Non-2xx|Socket errors/.exec(stdout) ? stdout.match(/(Non-2xx.*|Socket errors.*)/)[0] : '';
  return { rate: number(/Requests\/sec:\s+([\d.]+)/), p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit], errors };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const rows = [];
async function measure(name, ours, theirs, connections, paths) {
  await wrk(ours, connections, 3, paths?.site);
  const all = [];
  for (let i = 0; i < pairs; i++) {
    const one = await wrk(ours, connections, seconds, paths?.site);
    const other = uncached ? { rate: NaN, p99: NaN } : await wrk(theirs, connections, seconds, paths?.nginx);
    all.push({ one, other });
  }
  rows.push({
    case: name,
    connections,
    'requests/s': Math.round(median(all.map(({ one }) => one.rate))),
    'p99 ms': median(all.map(({ one }) => one.p99)).toFixed(2),
    nginx: Math.round(median(all.map(({ other }) => other.rate))),
    'its p99 ms': median(all.map(({ other }) => other.p99)).toFixed(2),
    ratio: median(all.map(({ one, other }) => one.rate / other.rate)).toFixed(2),
    errors: all.map(({ one }) => one.errors).filter(Boolean).join('; '),
  });
  console.table(rows.slice(-1));
}

const here = `http://localhost:${port}`;
const connectionsList = (process.env.CONNECTIONS ?? '32,1').split(',').map(Number);
for (const connections of connectionsList) {
  await measure('article', base + article, here + files.get(article), connections);
  await measure('mix of 200 articles', base + '/', here + '/', connections, lists);
  for (const [name, path] of process.env.ONLY === 'articles' ? [] : Object.entries(cases).slice(1)) {
    await measure(name, base + path, here + files.get(path), connections);
  }
}
console.table(rows);
console.log('bytes:', sizes);
process.exit(0);
