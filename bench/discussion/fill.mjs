// Prints SQL for H2 and PostgreSQL: 100 readers who are signed in, and 10,000 comments below one article.
//
//   node fill.mjs <slug of a published article> > fill.sql
//
// Run it while the application is stopped. The tokens of the readers follow from their number: never in a real newsroom.
import { createHash } from 'node:crypto';

const slug = process.argv[2];
if (!/^[a-z0-9-]+$/.test(slug ?? '')) {
  throw new Error('Name the slug of a published article');
}
const sha = (text) => createHash('sha256').update(text).digest('hex');
const uuid = (kind, n) => `01900000-0000-7000-${kind}-${String(n).padStart(12, '0')}`;
const out = [];
for (let n = 0; n < 100; n++) {
  const id = uuid('b000', n);
  out.push(
    `insert into person (id, handle, email, name, active, created_at) values ('${id}', 'bench-${n}', 'bench-${n}@bench.example', 'Bench ${n}', true, timestamp with time zone '2025-01-01 00:00:00+00');`,
    `insert into person_role (person_id, role) values ('${id}', 'READER');`,
    `insert into sign_in (id, token_hash, person_id, device, created_at, last_seen_at, expires_at) values ('${uuid('b001', n)}', '${sha(`bench-${n}`)}', '${id}', 'bench', current_timestamp, current_timestamp, timestamp with time zone '2036-01-01 00:00:00+00');`,
  );
}
// Threads of ten: a comment, seven replies to it, and two replies to the first of these.
const at = (n) => 1_700_000_000_000_000n + BigInt(n) * 60_000_000n;
const key = (n) => String(at(n)).padStart(16, '0') + String(n).padStart(9, '0');
const time = (n) => new Date(Number(at(n) / 1000n)).toISOString().replace('T', ' ').replace('Z', '+00');
const text = 'The council has known this for years. '.repeat(6) + '*Nobody* asked, and the [minutes](https://example.org/minutes) say so.';
for (let n = 0; n < 10_000; n++) {
  const root = n - (n % 10);
  const parent = n === root ? null : n % 10 < 8 ? root : root + 1;
  const path = [...new Set([root, ...(parent === null ? [] : [parent]), n])].map(key).join('');
  out.push(
    `insert into comment (id, article_id, parent_id, thread_key, author_id, text, posted_at, replies) select '${uuid('b002', n)}', article_id, ${parent === null ? 'null' : `'${uuid('b002', parent)}'`}, '${path}', '${uuid('b000', n % 100)}', '${n}: ${text}', timestamp with time zone '${time(n)}', ${n === root ? 7 : n === root + 1 ? 2 : 0} from published_article where slug = '${slug}';`,
  );
}
console.log(out.join('\n'));
